import { firstHeads, type Head, type Heads, ownHead } from '@/utils/ledger';
import type { Problem } from './errors';
import { entriesBefore } from './recovery/canary';
import { prepare } from './recovery/prepare';
import { isNewer, readBothHeads } from './recovery/read-both-heads';
import { lostBeside } from './recovery/shut-note';
import { stores } from './stores';

export type Health =
  | { readonly state: 'saving'; readonly copies: 2; readonly head: Head }
  /** Kept in one place only; `reason` says what is wrong with the other. */
  | {
      readonly state: 'saving';
      readonly copies: 1;
      readonly head: Head;
      readonly reason: Problem;
      /** With the database shut: how many entries the journal does not hold either. */
      readonly lost?: number;
    }
  | {
      readonly state: 'not_saving';
      readonly reason: Problem;
      /** The journal cannot be read, and the database, which should hold that many entries, is empty. */
      readonly lost?: number;
      /** Neither store answers. */
      readonly neither?: true;
    };

/** Whether records can be kept right now, and how safely. */
export async function health(): Promise<Health> {
  await prepare();
  const both = await readBothHeads({ skipDatabase: stores().database !== null });
  if (isNewer(both)) return { state: 'not_saving', reason: 'newer_data' };
  const { journal, database } = stores();
  if (journal !== null) {
    const lost = both.database === null ? await entriesBefore() : 0;
    return {
      state: 'not_saving',
      reason: journal,
      ...(lost > 0 ? { lost } : {}),
      ...(both.database === undefined ? { neither: true } : {}),
    };
  }
  const head = ownHead(both.journal ?? firstHeads());
  if (database === null) return { state: 'saving', copies: 2, head };
  const lost = database === 'shut' ? await lostBeside() : 0;
  return { state: 'saving', copies: 1, head, reason: database, ...(lost > 0 ? { lost } : {}) };
}

/** The end of this device's chain; its deviceId stamps what this device did. */
export async function deviceHead(): Promise<Head> {
  await prepare();
  const { journal, database } = await readBothHeads({ skipDatabase: stores().database !== null });
  const heads: Heads = journal ?? database ?? firstHeads();
  return ownHead(heads);
}
