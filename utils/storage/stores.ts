import type { Problem } from './errors';
import { noteTorn } from './torn';

/** What this context knows of the two stores: null where one works. */
export interface Stores {
  readonly journal: Problem | null;
  readonly database: Problem | null;
}

let current: Stores = { journal: null, database: null };
const listeners = new Set<() => void>();

export function stores(): Stores {
  return current;
}

export function noteStore(store: keyof Stores, problem: Problem | null): void {
  if (problem === 'quota') noteTorn(store);
  if (current[store] === problem) return;
  current = { ...current, [store]: problem };
  for (const listener of listeners) listener();
}

export function onStoresChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
