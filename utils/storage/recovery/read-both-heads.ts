import type { Heads } from '@/utils/ledger';
import { OPERATION_VERSION } from '@/utils/ledger';
import { readDatabaseHeads } from '../database/append-to-database';
import { NotSaved, problemOf } from '../errors';
import { readJournalHeads } from '../journal/journal';
import { noteStore, type Stores } from '../stores';
import { STEP_LIMIT, withLimit } from '../time-limit';

/** What each store says about where the chains end; undefined where it cannot be read at all. */
export interface BothHeads {
  readonly journal: Heads | null | undefined;
  readonly database: Heads | null | undefined;
  readonly viewsCurrent: boolean;
}

async function tryStore<T>(store: keyof Stores, read: Promise<T>): Promise<T | undefined> {
  try {
    return await withLimit(read, STEP_LIMIT);
  } catch (error) {
    noteStore(store, problemOf(error));
    return undefined;
  }
}

/** `skipDatabase`: it failed a moment ago, so this does not wait for it again. */
export async function readBothHeads({ skipDatabase = false } = {}): Promise<BothHeads> {
  const [journal, database] = await Promise.all([
    tryStore('journal', readJournalHeads()),
    skipDatabase ? undefined : tryStore('database', readDatabaseHeads()),
  ]);
  return { journal, database: database?.heads, viewsCurrent: database?.viewsCurrent ?? false };
}

/** A newer version wrote here: what it meant cannot be known, so nothing is added or repaired. */
export function isNewer({ journal, database }: BothHeads): boolean {
  return [journal, database].some((heads) => (heads?.schemaVersion ?? 0) > OPERATION_VERSION);
}

export function refuseNewerData(both: BothHeads): void {
  if (isNewer(both)) throw new NotSaved('newer_data');
}
