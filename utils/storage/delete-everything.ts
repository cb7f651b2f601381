import { GENESIS, OPERATION_VERSION, randomHex } from '@/utils/ledger';
import { type EntityName, entitySchemas } from '@/utils/model';
import { readHead } from './chain';
import { closeDatabase, database } from './database';
import { asNotSaved } from './errors';
import { clearValues } from './local-values';
import { STEP_LIMIT, underLock, withLimit } from './time-limit';

/** How many records of each noun there are. */
export async function countRecords(): Promise<Record<EntityName, number>> {
  const nouns = Object.keys(entitySchemas) as EntityName[];
  const counts = await Promise.all(
    nouns.map(async (noun) => [noun, await database().view(noun).count()] as const),
  );
  return Object.fromEntries(counts) as Record<EntityName, number>;
}

/** An empty store wins over content only by a later epoch: it is written in the same transaction, first. */
async function emptyRecord(): Promise<void> {
  const db = database();
  const { epoch } = await withLimit(readHead(db), STEP_LIMIT, closeDatabase);
  // A device of its own: what an old backup holds of the chain before cannot be taken for this one.
  const deviceId = randomHex();
  const transaction = db.transaction('rw', db.tables, async () => {
    await db.heads.clear();
    await db.heads.put({ deviceId, seq: 0, hash: GENESIS, hlc: null, epoch: epoch + 1 });
    await db.meta.put({ key: 'device', deviceId, schemaVersion: OPERATION_VERSION });
    const { heads, meta } = db;
    const others = db.tables.filter(({ name }) => name !== heads.name && name !== meta.name);
    await Promise.all(others.map((table) => table.clear()));
  });
  await withLimit(transaction, STEP_LIMIT, closeDatabase);
}

/** The record, then drafts, choices and what each tab records. Rejects with NotSaved when not all went. */
export async function deleteEverything(): Promise<void> {
  try {
    await underLock(emptyRecord);
    // Under the locks of their writers, so that none of them puts back what it had read before.
    await navigator.locks.request('reprieve-preferences', () => clearValues('local'));
    await navigator.locks.request('reprieve-recording', () => clearValues('session'));
  } catch (error) {
    throw asNotSaved(error);
  }
}
