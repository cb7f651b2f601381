import { threadId } from 'node:worker_threads';

// Test files run in threads of one process, which share locks and hear each other's broadcasts. Here
// every thread has its own, as two browsers do.
const MARK = `${threadId} `;

globalThis.BroadcastChannel = class extends BroadcastChannel {
  constructor(name: string) {
    super(MARK + name);
  }
};

const { locks } = navigator;
if (locks) {
  const { request, query } = locks;
  const ownOf = (list: readonly LockInfo[] = []) =>
    list.flatMap(({ name = '', ...lock }) =>
      name.startsWith(MARK) ? [{ ...lock, name: name.slice(MARK.length) }] : [],
    );
  Object.assign(locks, {
    request: (name: string, ...rest: unknown[]) =>
      Reflect.apply(request, locks, [MARK + name, ...rest]),
    query: async () => {
      const { held, pending } = await query.call(locks);
      return { held: ownOf(held), pending: ownOf(pending) };
    },
  });
}
