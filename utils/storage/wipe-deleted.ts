import { foldEntity, type Operation, recordsOfCases } from '@/utils/ledger';
import { purgeInDatabase } from './database/purge-in-database';
import { rewriteJournal } from './journal/edit-journal';
import { removeFromJournal } from './journal/fill-journal';
import { isQuarantined } from './journal/journal-keys';
import { readEntries } from './journal/local-area';
import { readStanding } from './read-record';
import { casesToWipe, needsNoWipe } from './recovery/unfinished';
import { stores } from './stores';
import { LONG_LIMIT, underLock } from './time-limit';

/** So long after it was deleted a case can be brought back, and a little longer. */
const UNDO_TIME = 30_000;

/**
 * Empties what was deleted and can no longer be undone. Called whenever the worker wakes, so that
 * it happens also when the screen that deleted it is gone. Resolves to the number of cases.
 */
export async function wipeDeleted(): Promise<number> {
  const due = [...(await casesToWipe()).values()].some((at) => at <= Date.now() - UNDO_TIME);
  return due ? underLock(() => wipeLocked(UNDO_TIME), LONG_LIMIT) : 0;
}

/** The same for whoever holds the lock: those that were deleted at least so long ago. */
export async function wipeLocked(age: number): Promise<number> {
  let wiped = 0;
  for (const [caseId, deletedAt] of await casesToWipe()) {
    if (deletedAt > Date.now() - age) continue;
    const { operations } = await readStanding();
    const about = operations.filter(({ header }) => header.entityId === caseId);
    // Killed before it was deleted, or brought back: it stays.
    const stands = foldEntity(about) !== null;
    if (stands || (await emptyCase(caseId, operations))) await needsNoWipe(caseId);
    if (!stands) wiped++;
  }
  return wiped;
}

/**
 * Takes the payload out of every entry about the case, wherever it lies: that something was there
 * and was deleted stays in the chain, what it said does not. Can be killed and begun again. Resolves
 * to false while a store cannot be reached; it follows, as an entry that one store has emptied
 * counts as empty.
 */
async function emptyCase(caseId: string, operations: readonly Operation[]): Promise<boolean> {
  const records = new Set(recordsOfCases(operations, new Set([caseId])).keys());
  const empty = (operation: Operation) => {
    const { header, payload } = operation;
    const stays = payload === null || header.kind === 'delete' || !records.has(header.entityId);
    return stays ? null : { ...operation, payload: null };
  };
  await rewriteJournal(empty);
  await forgetQuarantined([caseId, ...records]);
  if (stores().database !== null) return false;
  await purgeInDatabase(operations.flatMap((operation) => empty(operation) ?? []));
  return true;
}

/** What a recovery set aside is never deleted, but for this: the person asked for it. */
async function forgetQuarantined(ids: readonly string[]): Promise<void> {
  const gone: string[] = [];
  for await (const part of readEntries(isQuarantined)) {
    for (const [key, value] of part) {
      const text = JSON.stringify(value);
      if (ids.some((id) => text.includes(id))) gone.push(key);
    }
  }
  await removeFromJournal(gone);
}
