import {
  type Change,
  foldEntity,
  type Operation,
  ownHead,
  recordsOfCases,
  seal,
  undoChanges,
  withOwnHead,
} from '@/utils/ledger';
import { commit } from './commit';
import { asNotSaved, NotSaved } from './errors';
import { forgetDrafts } from './forget-drafts';
import { readRecord, readStanding } from './read-record';
import { settle } from './recovery/settle';
import { startSessionOnce } from './recovery/start-session';
import { casesToWipe, needsNoWipe, wipeLater } from './recovery/unfinished';
import { sealContext } from './seal-context';
import { LONG_LIMIT, underLock } from './time-limit';
import { writeMany } from './write-many';

export interface DeletedCase {
  /** The ids of the case and of everything in it. */
  readonly ids: readonly string[];
  /** Brings it back. Rejects with NotSaved('invalid') once its contents are gone. */
  readonly undo: () => Promise<void>;
}

/**
 * Deletes a case with everything in it: each of its records gets a tombstone, so that no other copy
 * brings it back by itself, and a while later, when nobody wants to undo it any more, its contents
 * are wiped from both stores (see wipe-deleted). Rejects with NotSaved when nothing was deleted.
 */
export async function deleteCase(caseId: string): Promise<DeletedCase> {
  try {
    await readRecord();
    const { ids, operations } = await underLock(() => writeTombstones(caseId), LONG_LIMIT);
    return { ids, undo: () => bringBack(caseId, operations) };
  } catch (error) {
    throw asNotSaved(error);
  }
}

async function writeTombstones(caseId: string) {
  await startSessionOnce();
  const before = await settle();
  const { operations: standing } = await readStanding();
  const records = recordsOfCases(standing, new Set([caseId]));
  const context = sealContext(ownHead(before));
  const { operations, head } = await seal(tombstones(records, caseId), context);
  // Named first: killed between the two, the next start goes on.
  await wipeLater(caseId, context.now);
  await writeMany(operations, standing, before, withOwnHead(before, head));
  const ids = [...new Set([caseId, ...records.keys()])];
  await forgetDrafts(ids).catch(() => undefined);
  return { ids, operations };
}

function tombstones(records: ReadonlyMap<string, readonly Operation[]>, caseId: string): Change[] {
  return [...records.values()].flatMap((about) => {
    const row = foldEntity(about);
    if (!row) return [];
    const { entity, entityId, seen } = row;
    return [{ entity, entityId, caseId, kind: 'delete', fields: {}, seen }];
  });
}

async function bringBack(caseId: string, deletes: readonly Operation[]): Promise<void> {
  const deletedAt = await underLock(async () => {
    const at = (await casesToWipe()).get(caseId);
    if (at !== undefined) await needsNoWipe(caseId);
    return at;
  });
  if (deletedAt === undefined) throw new NotSaved('invalid');
  try {
    await commit(undoChanges(deletes));
  } catch (error) {
    await wipeLater(caseId, deletedAt).catch(() => undefined);
    throw error;
  }
}
