import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { breakRequest } from './faults';
import { anotherContext, type Context } from './fresh-storage';
import { breakJournal } from './journal-faults';
import { realPause } from './outcome';

/** As after closing the browser and opening it again. */
export async function newSession(context: Context): Promise<Context> {
  context.db().close();
  await fakeBrowser.storage.session.clear();
  return anotherContext();
}

/** Ends as a killed browser does: whatever waited is never answered. */
export async function endAt(work: Promise<unknown>): Promise<void> {
  let ended = false;
  const end = () => {
    ended = true;
  };
  void work.then(end, end);
  for (let i = 0; i < 20 && !ended; i++) await realPause(2);
  for (let second = 0; second < 150 && !ended; second++) {
    await vi.advanceTimersByTimeAsync(1000);
    await realPause(1);
  }
}

export const journalKeys = async () =>
  Object.keys(await fakeBrowser.storage.local.get(null)).filter((key) => /^[jb]/.test(key));

export type Break = (k: number) => { readonly count: () => number };
export const breaks: readonly [string, Break][] = [
  ['a request to the database hangs', (k) => breakRequest(k, 'hangs')],
  ['a request to the database fails', (k) => breakRequest(k, 'fails')],
  ['a call to the journal hangs', (k) => breakJournal(k, 'hangs')],
  ['a call to the journal fails', (k) => breakJournal(k, 'fails')],
];
