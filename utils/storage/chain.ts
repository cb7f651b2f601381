import type { Transaction } from 'dexie';
import { foldEntity, GENESIS, type Head, type Operation, randomHex } from '@/utils/ledger';
import { closeDatabase, type Database, isKnownNoun } from './database';
import { NotSaved } from './errors';
import { STEP_LIMIT, withLimit } from './time-limit';

/** Where this device's chain ends; a device that never wrote starts one. */
export async function readHead(db: Database): Promise<Head> {
  const device = await db.meta.get('device');
  const head = device ? await db.heads.get(device.deviceId) : undefined;
  if (head) return head;
  const deviceId = device?.deviceId ?? randomHex();
  return { deviceId, seq: 0, hash: GENESIS, hlc: null, epoch: 0 };
}

async function refold(db: Database, written: readonly Operation[]): Promise<void> {
  const touched = new Map(written.map(({ header }) => [header.entityId, header.entity]));
  for (const [entityId, entity] of touched) {
    if (!isKnownNoun(entity)) continue;
    const about = await db.operations.where('header.entityId').equals(entityId).toArray();
    const row = foldEntity(about);
    if (row) await db.view(entity).put(row);
    else await db.view(entity).delete(entityId);
  }
}

/** Writes operations, their views and the new head in one strict transaction, all or nothing. */
export async function writeOperations(
  db: Database,
  operations: readonly Operation[],
  head: Head,
  schemaVersion: number,
): Promise<void> {
  let givenUp = false;
  let started: Transaction | undefined;
  const transaction = db.transaction('rw', db.tables, async (running) => {
    // The database may open only after the caller was told that nothing is saved.
    if (givenUp) throw new NotSaved('timeout');
    started = running;
    const stored = await db.heads.get(head.deviceId);
    // Heads only move forward: a writer that lost its lock must not overwrite a newer chain.
    if (stored && stored.seq + operations.length !== head.seq) throw new NotSaved('timeout');
    await db.meta.put({ key: 'device', deviceId: head.deviceId, schemaVersion });
    await db.operations.bulkAdd([...operations]);
    await refold(db, operations);
    await db.heads.put(head);
  });
  try {
    await withLimit(transaction, STEP_LIMIT, () => {
      givenUp = true;
      started?.abort();
    });
  } catch (error) {
    if (error instanceof NotSaved) throw error;
    // A connection that failed once may be dead (the browser closed it): the next call opens anew.
    closeDatabase();
    // A request only says that it was aborted; why is known to its transaction (no room, mostly).
    throw started?.idbtrans.error ?? error;
  }
}
