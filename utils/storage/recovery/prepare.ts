import { sameHeads } from '@/utils/ledger';
import { noteStore, stores } from '../stores';
import { LONG_LIMIT, underLock } from '../time-limit';
import { isNewer, readBothHeads } from './read-both-heads';
import { renewDatabase } from './renew-database';
import { settle } from './settle';

let prepared: Promise<void> | null = null;
let done = false;

/** Equal heads need no lock: nobody is in the middle of anything that matters to a reader. */
async function compare(): Promise<void> {
  const both = await readBothHeads();
  const { journal, database, viewsCurrent } = both;
  if (database === undefined && stores().database === 'shut')
    await underLock(renewDatabase, LONG_LIMIT);
  if (journal === undefined || database === undefined || isNewer(both)) return;
  if (journal && sameHeads(journal, database) && viewsCurrent) {
    noteStore('journal', null);
    noteStore('database', null);
    return;
  }
  await underLock(() => settle(), LONG_LIMIT);
}

/**
 * Once per context, before its first answer: compares the stores and recovers if they differ, so that
 * a database that was wiped is never shown as an empty record. Never rejects: what cannot be
 * recovered now is said by `health` and tried again with the next commit.
 */
export function prepare(): Promise<void> {
  prepared ??= compare()
    .catch(() => undefined)
    .finally(() => {
      done = true;
    });
  return prepared;
}

export function isPrepared(): boolean {
  return done;
}

/** Looks again at a store that failed; resolves to whether both work now. */
export async function retryStores(): Promise<boolean> {
  await compare().catch(() => undefined);
  return stores().database === null && stores().journal === null;
}

const RETRY_AFTER = 60_000;
let retrying = false;

/** A database that failed is tried again in a while, and whenever the user asks for it. */
export function retryLater(): void {
  if (retrying) return;
  retrying = true;
  setTimeout(() => {
    void retryStores().then((work) => {
      retrying = false;
      if (!work) retryLater();
    });
  }, RETRY_AFTER);
}
