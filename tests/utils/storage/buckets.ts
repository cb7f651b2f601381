import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';

/** The browser's storage buckets: each has its own databases. Resolves to what lies where. */
export function fakeBuckets(storage: object = {}): Map<string, IDBFactory> {
  const made = new Map<string, IDBFactory>();
  const storageBuckets = {
    keys: async () => [...made.keys()],
    open: async (name: string) => {
      const indexedDB = made.get(name) ?? new IDBFactory();
      made.set(name, indexedDB);
      return { indexedDB };
    },
    delete: async (name: string) => {
      made.delete(name);
    },
  };
  vi.stubGlobal('navigator', { locks: navigator.locks, storage, storageBuckets });
  return made;
}
