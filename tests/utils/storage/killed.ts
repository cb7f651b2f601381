import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { anotherContext, type Context } from './fresh-storage';

/** Web Locks of one browser: those of a killed one are gone with it. */
function newLocks() {
  const queues = new Map<string, Promise<unknown>>();
  return {
    request: (name: string, ...rest: unknown[]) => {
      const task = rest.at(-1) as () => Promise<unknown>;
      const turn = (queues.get(name) ?? Promise.resolve()).then(task, task);
      queues.set(
        name,
        turn.catch(() => undefined),
      );
      return turn;
    },
  };
}

function newNavigator(): void {
  vi.stubGlobal('navigator', { userAgent: 'test', locks: newLocks() });
}

/**
 * Runs the work in a context that is killed after so many writes to storage.local, and resolves to
 * the first context of the next browser session, with the journal and the database as they were left.
 */
export async function killedAfter(
  writes: number,
  context: Context,
  work: (context: Context) => Promise<unknown>,
): Promise<Context> {
  newNavigator();
  const { local, session } = fakeBrowser.storage;
  const [set, remove] = [local.set, local.remove];
  let left = writes;
  const dead = new Promise<never>(() => undefined);
  const until =
    <A extends unknown[]>(write: (...args: A) => Promise<void>) =>
    (...args: A) =>
      left-- > 0 ? write.apply(local, args) : dead;
  local.set = until(set) as typeof local.set;
  local.remove = until(remove) as typeof local.remove;
  let settled = false;
  const done = () => {
    settled = true;
  };
  work(context).then(done, done);
  // Until it ended or waits for a write that never comes.
  for (let idle = 0; !settled && idle < 20; idle++) {
    const before = left;
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (left !== before) idle = 0;
  }
  Object.assign(local, { set, remove });
  newNavigator();
  await session.clear();
  return anotherContext();
}

export const buried = () => vi.unstubAllGlobals();
