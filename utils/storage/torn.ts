import { browser } from 'wxt/browser';
import { STEP_LIMIT, withLimit } from './time-limit';

type Store = 'journal' | 'database';

const KEY = 'logs-torn';
const torn = new Set<Store>();

const write = () => browser.storage.session.set({ [KEY]: [...torn] });

/**
 * A write that found no room leaves half of itself in the store's log. Whatever is written behind it
 * looks saved and is gone after a crash, so the log has to be mended before anything else goes there.
 */
export function noteTorn(store: Store): void {
  if (torn.has(store)) return;
  torn.add(store);
  void write().catch(() => undefined);
}

/** Also what another part of the extension has noted. */
export async function tornLogs(): Promise<ReadonlySet<Store>> {
  const reading = withLimit(browser.storage.session.get(KEY), STEP_LIMIT);
  const { [KEY]: noted } = await reading.catch(() => ({ [KEY]: [] }));
  for (const store of ['journal', 'database'] as const)
    if (Array.isArray(noted) && noted.includes(store)) torn.add(store);
  return torn;
}

export async function noteMended(store: Store): Promise<void> {
  torn.delete(store);
  await withLimit(write(), STEP_LIMIT).catch(() => undefined);
}
