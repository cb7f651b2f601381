import type { Table, Transaction } from 'dexie';
import type { Heads } from '@/utils/ledger';
import type { EntityName } from '@/utils/model';
import { NotSaved } from '../errors';
import { STEP_LIMIT, withLimit } from '../time-limit';
import { closeDatabase, type Database, database } from './database';
import type { FoldedRows } from './fold-rows';

/** One strict transaction, all or nothing; given up and aborted after `limit`. */
export async function writeTransaction(
  tables: (db: Database) => Table[],
  work: (db: Database) => Promise<unknown>,
  limit = STEP_LIMIT,
): Promise<void> {
  let givenUp = false;
  let started: Transaction | undefined;
  const db = database();
  const transaction = db.transaction('rw', tables(db), async (running) => {
    // The database may open only after the caller was told that it failed.
    if (givenUp) throw new NotSaved('timeout');
    started = running;
    await work(db);
  });
  try {
    await withLimit(transaction, limit, () => {
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

export function tablesOf(db: Database, { rows, gone }: FoldedRows): Table[] {
  const nouns = new Set([...rows, ...gone].map(({ entity }) => entity as EntityName));
  return [db.operations, db.meta, ...[...nouns].map((noun) => db.view(noun))];
}

/**
 * Sends every request at once: within a transaction they are carried out in order. Records that are
 * not among the `known` ones are added, which is quicker than putting and fails if they are there.
 */
export function writeRows(
  db: Database,
  { rows, gone }: FoldedRows,
  known?: ReadonlySet<string>,
): Promise<unknown>[] {
  const byNoun = Map.groupBy(rows, ({ entity }) => entity as EntityName);
  const writes = [...byNoun].flatMap(([noun, own]) => {
    const fresh = known ? own.filter(({ entityId }) => !known.has(entityId)) : [];
    const others = known ? own.filter(({ entityId }) => known.has(entityId)) : own;
    return [
      ...(fresh.length > 0 ? [db.view(noun).bulkAdd(fresh)] : []),
      ...(others.length > 0 ? [db.view(noun).bulkPut(others)] : []),
    ];
  });
  const deletes = gone.map(({ entity, entityId }) =>
    db.view(entity as EntityName).delete(entityId),
  );
  return [...writes, ...deletes];
}

export async function readHeadsRow(db: Database): Promise<Heads | null> {
  const row = await db.meta.get('heads');
  return row?.key === 'heads' ? row.heads : null;
}
