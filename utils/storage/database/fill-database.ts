import type { Heads, Operation } from '@/utils/ledger';
import type { EntityName } from '@/utils/model';
import { entitySchemas } from '@/utils/model';
import { LONG_LIMIT } from '../time-limit';
import { type Database, VIEWS_VERSION } from './database';
import { byRecord, foldRows } from './fold-rows';
import type { RowKey } from './read-database';
import { tablesOf, writeRows, writeTransaction } from './write-transaction';

const BATCH = 1_000;

/** Records together, until a batch is large enough. */
function batches(missing: ReadonlyMap<string, readonly Operation[]>): string[][] {
  const found: string[][] = [];
  let size = BATCH;
  for (const [entityId, operations] of missing) {
    if (size >= BATCH) {
      found.push([]);
      size = 0;
    }
    found.at(-1)?.push(entityId);
    size += operations.length;
  }
  return found;
}

/**
 * Puts what the database lacks back into it. A record's operations and its view go in together, so
 * that being killed between two batches leaves no view behind its operations.
 */
export async function fillDatabase(
  missing: readonly Operation[],
  standing: readonly Operation[],
  progress: (count: number) => void,
): Promise<void> {
  const lacking = byRecord(missing);
  const all = byRecord(standing);
  for (const ids of batches(lacking)) {
    const folded = foldRows(ids.map((id) => all.get(id) ?? []));
    const operations = ids.flatMap((id) => lacking.get(id) ?? []);
    await writeTransaction(
      (db) => tablesOf(db, folded),
      (db) => Promise.all([db.operations.bulkPut(operations), ...writeRows(db, folded)]),
    );
    progress(operations.length);
  }
}

export async function writeDatabaseHeads(heads: Heads): Promise<void> {
  await writeTransaction(
    (db) => [db.meta],
    (db) => db.meta.put({ key: 'heads', heads }),
  );
}

/** Until they are folded anew no view counts as current, also for whoever goes on after a kill. */
export async function forgetViews(): Promise<void> {
  await writeTransaction(
    (db) => [db.meta],
    (db) => db.meta.delete('views'),
  );
}

const allViews = (db: Database) =>
  Object.keys(entitySchemas).map((noun) => db.view(noun as EntityName));

/**
 * Folds every view again, without the operations at the keys that shall go. A record that this version
 * fails to read keeps the view it had; resolves to the number of these.
 */
export async function rebuildViews(
  standing: readonly Operation[],
  without: readonly RowKey[] = [],
): Promise<number> {
  const folded = foldRows(byRecord(standing).values());
  const kept = new Set(folded.unreadable);
  await writeTransaction(
    (db) => [db.operations, db.meta, ...allViews(db)],
    async (db) => {
      await db.operations.bulkDelete([...without]);
      for (const view of allViews(db)) {
        if (kept.size === 0) await view.clear();
        else await view.filter(({ entityId }) => !kept.has(entityId)).delete();
      }
      await Promise.all(writeRows(db, folded));
      await db.meta.put({ key: 'views', version: VIEWS_VERSION });
    },
    LONG_LIMIT,
  );
  return kept.size;
}

/** Takes everything out for good, under the heads of a new epoch. */
export async function emptyDatabase(heads: Heads): Promise<void> {
  await writeTransaction(
    (db) => [db.operations, db.meta, ...allViews(db)],
    async (db) => {
      await db.operations.clear();
      for (const view of allViews(db)) await view.clear();
      await db.meta.put({ key: 'heads', heads });
    },
    LONG_LIMIT,
  );
}
