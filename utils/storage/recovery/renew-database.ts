import { type Heads, reconcile, sameHeads } from '@/utils/ledger';
import { closeDatabase } from '../database/database';
import { openDatabase } from '../database/open-database';
import { deleteInUsualPlace, deleteOldPlaces, makePlace } from '../database/place';
import { problemOf } from '../errors';
import { readJournal } from '../journal/read-journal';
import { noteStore, stores } from '../stores';
import { entriesBefore } from './canary';
import { isNewer, readBothHeads } from './read-both-heads';
import { NOTHING, reportRecovery } from './report';
import { settle } from './settle';
import { isFirstTry, readShutNote, removeShutNote, writeShutNote } from './shut-note';

/**
 * A database that the browser cannot open again is set aside, and a new one is filled from the journal
 * by the usual recovery. Once per browser session, under the lock; the journal is not touched before.
 *
 * Nothing can be only in the old one that anybody could have read: no call opens it. It is deleted only
 * while the journal holds the whole chain, as far as the heads name it and as long as the third place
 * counted it. A journal with holes waits for the next session, in case the database opens again by
 * then; after that a new place is made beside the old, and the recovery says what is lost.
 *
 * Killed after the deletion, the next start finds an empty database beside a full journal and fills it.
 */
export async function renewDatabase(): Promise<void> {
  const both = await readBothHeads();
  if (both.database === undefined) {
    const { journal } = both;
    if (stores().database !== 'shut' || journal === undefined || isNewer(both)) return;
    const before = await readShutNote();
    const { inside, behind, holds } = await examine(journal);
    const isWhole = holds && before === null && inside + behind === 0;
    if (!isWhole && before === null) return noteHoles(inside + behind);
    if (!(await isFirstTry())) return;
    const isRenewed = (isWhole && (await deleteAndOpen())) || (await openElsewhere());
    if (!isRenewed) {
      noteStore('database', 'shut');
      return;
    }
    await settle();
    // Of what was cut off at the end nothing in the chain tells; of nothing at all `settle` does.
    const behindThen = journal && before ? Math.max(0, before.lost - inside) : 0;
    await reportRecovery({ ...NOTHING, lost: behindThen });
    if (isWhole) await deleteOldPlaces();
  } else await settle();
  await removeShutNote();
}

interface Examined {
  /** How many entries are missing in the middle of what the journal holds. */
  readonly inside: number;
  /** How many at its end, by the count in the third place. */
  readonly behind: number;
  /** Its heads name what it holds. */
  readonly holds: boolean;
}

async function examine(heads: Heads | null): Promise<Examined> {
  const { operations } = await readJournal();
  const found = reconcile([{ operations, heads }]);
  const total = found.heads.chains.reduce((sum, { seq }) => sum + seq, 0);
  return {
    inside: found.gaps.reduce((sum, { lost }) => sum + lost, 0),
    behind: Math.max(0, (await entriesBefore()) - total),
    holds: heads !== null && sameHeads(heads, found.heads) && found.conflicting.length === 0,
  };
}

/** The first session that finds it so only says it. */
async function noteHoles(lost: number): Promise<void> {
  await isFirstTry();
  await writeShutNote(lost);
}

async function opens(): Promise<boolean> {
  closeDatabase();
  try {
    await openDatabase();
    return true;
  } catch (error) {
    noteStore('database', problemOf(error));
    return false;
  }
}

async function deleteAndOpen(): Promise<boolean> {
  // It may have been for this one moment only.
  if (await opens()) return true;
  if (stores().database !== 'shut') return false;
  closeDatabase();
  const isDeleted = await deleteInUsualPlace().then(
    () => true,
    () => false,
  );
  return isDeleted && opens();
}

async function openElsewhere(): Promise<boolean> {
  const takeBack = await makePlace().catch(() => null);
  if (!takeBack) return false;
  if (await opens()) return true;
  await takeBack().catch(() => undefined);
  return false;
}
