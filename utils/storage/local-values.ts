import { browser } from 'wxt/browser';

type Area = 'local' | 'session';

interface Changed {
  readonly newValue?: unknown;
}

export async function readValue(area: Area, key: string): Promise<unknown> {
  const found = await browser.storage[area].get(key);
  return (found as Record<string, unknown>)[key];
}

export async function writeValue(area: Area, key: string, value: unknown): Promise<void> {
  await browser.storage[area].set({ [key]: value });
}

export async function removeValue(area: Area, key: string): Promise<void> {
  await browser.storage[area].remove(key);
}

export async function clearValues(area: Area): Promise<void> {
  await browser.storage[area].clear();
}

/** Hears every change of the key made in any context; returns the way to stop. */
export function watchValue(area: Area, key: string, next: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, Changed>, changedArea: string) => {
    const change = changes[key];
    if (changedArea === area && change) next(change.newValue);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Content scripts can read storage.local by default in Chrome: called before anything is stored. */
export async function closeStorageToPages(): Promise<void> {
  const local = browser.storage.local as typeof browser.storage.local & {
    setAccessLevel?: (options: { accessLevel: 'TRUSTED_CONTEXTS' }) => Promise<void>;
  };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
