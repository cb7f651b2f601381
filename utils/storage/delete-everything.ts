import { epochOf, firstHeads, type Heads, newChain } from '@/utils/ledger';
import { listFiles, removeFiles } from './attachments/files';
import { underFileLock } from './attachments/under-file-lock';
import { emptyDatabase } from './database/fill-database';
import { deleteOldPlaces } from './database/place';
import { asNotSaved, NotSaved } from './errors';
import { removeFromJournal, writeJournalHeads } from './journal/fill-journal';
import { readKeys } from './journal/local-area';
import { clearValues } from './local-values';
import { noteEntries } from './recovery/canary';
import { type BothHeads, readBothHeads, refuseNewerData } from './recovery/read-both-heads';
import { stores } from './stores';
import { LONG_LIMIT, underLock } from './time-limit';

/** Empty, but of a later epoch, and of a device of its own: no old backup can contradict it. */
function emptyHeads({ journal, database }: BothHeads): Heads {
  const epochs = [journal, database].map((heads) => (heads ? epochOf(heads) : 0));
  const own = newChain(1 + Math.max(...epochs), null);
  return { ...firstHeads(), deviceId: own.deviceId, chains: [own] };
}

/**
 * Emptiness never wins by itself, so each store is told of the later epoch. One of them is enough:
 * whatever is found of the older epoch after that, in a store that could not be reached or after
 * being killed half way, is removed instead of restored.
 */
async function emptyBoth(): Promise<void> {
  const both = await readBothHeads();
  refuseNewerData(both);
  if (both.journal === undefined) throw new NotSaved(stores().journal ?? 'unavailable');
  const heads = emptyHeads(both);
  if (both.database !== undefined) await emptyDatabase(heads);
  await deleteOldPlaces();
  // Under the lock of their writer, so that it cannot put back what it had read before.
  await navigator.locks.request('reprieve-preferences', async () => {
    await removeFromJournal(await readKeys());
    await writeJournalHeads(heads);
  });
}

async function removeAllFiles(): Promise<void> {
  // A browser without a place for files has kept none.
  const files = await listFiles().catch(() => []);
  if (files.length > 0) await removeFiles(files.map(({ name }) => name));
}

/** The record, drafts, pictures, choices and what each tab records. Rejects with NotSaved when not all went. */
export async function deleteEverything(): Promise<void> {
  try {
    await underLock(emptyBoth, LONG_LIMIT);
    await noteEntries(0);
    await underFileLock(removeAllFiles);
    await navigator.locks.request('reprieve-recording', () => clearValues('session'));
  } catch (error) {
    throw asNotSaved(error);
  }
}
