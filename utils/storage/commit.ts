import { type Change, OPERATION_VERSION, type Operation, seal, undoChanges } from '@/utils/ledger';
import { readHead, writeOperations } from './chain';
import { closeDatabase, database } from './database';
import { asNotSaved } from './errors';
import { refuseNewerData } from './health';
import { STEP_LIMIT, underLock, withLimit } from './time-limit';

export interface Committed {
  readonly operations: readonly Operation[];
  /** Takes the whole commit back, as a new commit. */
  readonly undo: () => Promise<Committed>;
}

async function append(changes: readonly Change[]): Promise<Operation[]> {
  const db = database();
  await refuseNewerData();
  const head = await withLimit(readHead(db), STEP_LIMIT, closeDatabase);
  // Everything is hashed before the transaction opens: awaiting WebCrypto inside would end it.
  const sealed = await seal(changes, {
    head,
    now: Date.now(),
    mono: performance.now(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  });
  await writeOperations(db, sealed.operations, sealed.head, OPERATION_VERSION);
  return sealed.operations;
}

/**
 * The only write path: all changes or none, one lock, one transaction.
 * Rejects with NotSaved when nothing was written.
 */
export async function commit(changes: readonly Change[]): Promise<Committed> {
  return commitWith(() => Promise.resolve(changes));
}

/** As `commit`, for changes that depend on what is stored: `plan` reads while the lock is held. */
export async function commitWith(plan: () => Promise<readonly Change[]>): Promise<Committed> {
  try {
    const operations = await underLock(async () => {
      const changes = await withLimit(plan(), STEP_LIMIT);
      return changes.length === 0 ? [] : append(changes);
    });
    return { operations, undo: () => commit(undoChanges(operations)) };
  } catch (error) {
    throw asNotSaved(error);
  }
}
