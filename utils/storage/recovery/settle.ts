import { firstHeads, type Heads, reconcile, sameHeads } from '@/utils/ledger';
import { rebuildViews } from '../database/fill-database';
import { readOperations } from '../database/read-database';
import { NotSaved } from '../errors';
import { writeJournalHeads } from '../journal/fill-journal';
import { readKey } from '../journal/journal-keys';
import { readKeys } from '../journal/local-area';
import { readJournal } from '../journal/read-journal';
import { noteStore, stores } from '../stores';
import { entriesBefore, noteEntries } from './canary';
import { catchUp } from './catch-up';
import { type BothHeads, readBothHeads, refuseNewerData } from './read-both-heads';
import { recover } from './recover';
import { NOTHING, reportRecovery } from './report';

/**
 * Brings both stores to the same heads and resolves to them. Under the lock, at the start of every
 * append: heads are never remembered, because another context may have written since.
 *
 * Equal heads mean that nothing is wrong, and this is all it costs. Otherwise the shorter store is
 * brought up to the longer one, or, where that is not all, everything is recovered from both.
 */
export async function settle(options?: { readonly skipDatabase: boolean }): Promise<Heads> {
  const both = await readBothHeads(options);
  refuseNewerData(both);
  if (both.journal === undefined) throw new NotSaved(stores().journal ?? 'unavailable');
  if (both.database === undefined) return both.journal ?? headsOfJournalAlone();
  const heads = await agree(both);
  noteStore('journal', null);
  noteStore('database', null);
  return heads;
}

async function agree(both: BothHeads): Promise<Heads> {
  const { journal, database, viewsCurrent } = both;
  if (!journal && !database) return startOrRecover(both);
  if (!journal || !database) return recoverAll(both);
  if (sameHeads(journal, database)) {
    if (!viewsCurrent) {
      await reportRecovery({ ...NOTHING, unreadable: await rebuildViews(await readOperations()) });
    }
    return journal;
  }
  const caughtUp = viewsCurrent ? await catchUp(journal, database).catch(() => null) : null;
  if (!caughtUp) return recoverAll(both);
  await reportRecovery({ ...NOTHING, ...caughtUp });
  return caughtUp.intoDatabase > 0 ? journal : database;
}

/** The thorough way: everything in both stores is read, checked and compared. Under the lock. */
export async function recoverAll(both: BothHeads): Promise<Heads> {
  const { heads, ...done } = await recover(both);
  await reportRecovery(done);
  return heads;
}

/** No heads anywhere: the first start, unless there is something, or is known to have been. */
async function startOrRecover(both: BothHeads): Promise<Heads> {
  const isEmpty = !(await readKeys()).some(readKey) && (await readOperations()).length === 0;
  if (!isEmpty) return recoverAll(both);
  const lost = await entriesBefore();
  if (lost > 0) {
    await reportRecovery({ ...NOTHING, lost, everything: true });
    await noteEntries(0);
  }
  return firstHeads();
}

/** The heads are lost and only the journal can be read: they are worked out from its entries. */
async function headsOfJournalAlone(): Promise<Heads> {
  const { operations } = await readJournal();
  if (operations.length === 0) return firstHeads();
  const { heads } = reconcile([{ operations, heads: null }]);
  await writeJournalHeads(heads);
  return heads;
}
