import { firstHeads, type Head, type Heads, ownHead } from '@/utils/ledger';
import type { Problem } from './errors';
import { entriesBefore } from './recovery/canary';
import { prepare } from './recovery/prepare';
import { isNewer, readBothHeads } from './recovery/read-both-heads';
import { stores } from './stores';

export type Health =
  | { readonly state: 'saving'; readonly copies: 2; readonly head: Head }
  /** Kept in one place only; `reason` says what is wrong with the other. */
  | { readonly state: 'saving'; readonly copies: 1; readonly head: Head; readonly reason: Problem }
  | {
      readonly state: 'not_saving';
      readonly reason: Problem;
      /** The journal cannot be read, and the database, which should hold that many entries, is empty. */
      readonly lost?: number;
    };

/** Whether records can be kept right now, and how safely. */
export async function health(): Promise<Health> {
  await prepare();
  const both = await readBothHeads({ skipDatabase: stores().database !== null });
  if (isNewer(both)) return { state: 'not_saving', reason: 'newer_data' };
  const { journal, database } = stores();
  if (journal !== null) {
    const lost = both.database === null ? await entriesBefore() : 0;
    return { state: 'not_saving', reason: journal, ...(lost > 0 ? { lost } : {}) };
  }
  const head = ownHead(both.journal ?? firstHeads());
  return database === null
    ? { state: 'saving', copies: 2, head }
    : { state: 'saving', copies: 1, head, reason: database };
}

/** The end of this device's chain; its deviceId stamps what this device did. */
export async function deviceHead(): Promise<Head> {
  await prepare();
  const { journal, database } = await readBothHeads({ skipDatabase: stores().database !== null });
  const heads: Heads = journal ?? database ?? firstHeads();
  return ownHead(heads);
}
