import { browser } from 'wxt/browser';
import { retryRead } from './retry-read';
import { noteTorn } from './torn';

type Area = 'local' | 'session';

interface Changed {
  readonly newValue?: unknown;
}

export async function readValue(area: Area, key: string): Promise<unknown> {
  const found = await retryRead(() => browser.storage[area].get(key));
  return (found as Record<string, unknown>)[key];
}

export async function writeValue(area: Area, key: string, value: unknown): Promise<void> {
  try {
    await browser.storage[area].set({ [key]: value });
  } catch (error) {
    if (area === 'local') noteTorn('journal');
    throw error;
  }
}

export async function removeValue(area: Area, key: string): Promise<void> {
  await browser.storage[area].remove(key);
}

export async function clearValues(area: Area): Promise<void> {
  await browser.storage[area].clear();
}

/** Key → what became of it in one call. */
export type AreaChanges = Readonly<Record<string, Changed>>;

/** Hears of every change of the area made in any context; returns the way to stop. */
export function watchArea(area: Area, next: (changes: AreaChanges) => void): () => void {
  // The area's own event: the common one would wake the worker for areas it does not ask about.
  const { onChanged } = browser.storage[area];
  onChanged.addListener(next);
  return () => onChanged.removeListener(next);
}

/** The same for one key. */
export function watchValue(area: Area, key: string, next: (value: unknown) => void): () => void {
  return watchArea(area, ({ [key]: change }) => {
    if (change) next(change.newValue);
  });
}

/** Content scripts can read storage.local by default in Chrome: called before anything is stored. */
export async function closeStorageToPages(): Promise<void> {
  const local = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
