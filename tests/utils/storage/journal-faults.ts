import { fakeBrowser } from 'wxt/testing/fake-browser';

type Method = 'get' | 'set' | 'remove';
export type JournalFault = 'fails' | 'hangs' | 'lands late';

const { local } = fakeBrowser.storage as unknown as {
  local: Record<Method, (...args: unknown[]) => Promise<unknown>>;
};
const METHODS: readonly Method[] = ['get', 'set', 'remove'];
const originals = new Map(METHODS.map((method) => [method, local[method]]));
let released: (() => void)[] = [];

/**
 * Lets the k-th call to storage.local from now on (1 is the next) go wrong. `hangs`: it is never
 * answered and never done. `lands late`: it is done only when `mendJournal` is called.
 */
export function breakJournal(
  k: number,
  fault: JournalFault,
  methods: readonly Method[] = METHODS,
): { readonly count: () => number } {
  let count = 0;
  for (const method of methods) {
    const original = originals.get(method);
    local[method] = (...args) => {
      count += 1;
      if (count !== k) return original?.call(local, ...args) ?? Promise.resolve();
      if (fault === 'fails') return Promise.reject(new Error('IO error: the disk gave up'));
      return new Promise((resolve) => {
        if (fault === 'hangs') return;
        released.push(() => resolve(original?.call(local, ...args)));
      });
    };
  }
  return { count: () => count };
}

/** From now on every call goes wrong, as when the browser cannot open its file. */
export function loseJournal(message = 'IO error'): void {
  for (const method of METHODS) local[method] = () => Promise.reject(new Error(message));
}

export function mendJournal(): void {
  for (const [method, original] of originals) local[method] = original;
  for (const release of released) release();
  released = [];
}
