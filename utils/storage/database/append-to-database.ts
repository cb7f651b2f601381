import { type Heads, headsSchema, type Operation, sameHeads } from '@/utils/ledger';
import { STEP_LIMIT, withLimit } from '../time-limit';
import { closeDatabase, database, VIEWS_VERSION } from './database';
import { byRecord, foldRows } from './fold-rows';
import { openDatabase } from './open-database';
import { readHeadsRow, tablesOf, writeRows, writeTransaction } from './write-transaction';

const isUnused = ({ chains }: Heads) => chains.every(({ seq }) => seq === 0);

/** Where the chains end here, and whether the views are folded by this version's rules. */
export async function readDatabaseHeads(): Promise<{
  readonly heads: Heads | null;
  readonly viewsCurrent: boolean;
}> {
  const db = await openDatabase();
  const rows = await withLimit(db.meta.bulkGet(['heads', 'views']), STEP_LIMIT, closeDatabase);
  const [heads, views] = rows;
  const parsed = headsSchema.safeParse(heads?.key === 'heads' ? heads.heads : null);
  return {
    heads: parsed.success ? parsed.data : null,
    viewsCurrent: views?.key === 'views' && views.version === VIEWS_VERSION,
  };
}

/** All operations so far about these records. */
export async function readAbout(entityIds: Iterable<string>): Promise<Operation[]> {
  const ids = [...new Set(entityIds)];
  if (ids.length === 0) return [];
  const { operations } = database();
  const reads = ids.map((id) => operations.where('header.entityId').equals(id).toArray());
  return (await withLimit(Promise.all(reads), STEP_LIMIT, closeDatabase)).flat();
}

/**
 * The operations, the views they change and the new heads in one strict transaction. `about` is what
 * was there before about the same records. Heads only move forward: a writer that lost its lock must
 * not write over a longer chain.
 */
export async function appendToDatabase(
  operations: readonly Operation[],
  about: readonly Operation[],
  before: Heads,
  after: Heads,
): Promise<void> {
  const folded = foldRows(byRecord([...about, ...operations]).values());
  const known = new Set(about.map(({ header }) => header.entityId));
  await writeTransaction(
    (db) => tablesOf(db, folded),
    async (db) => {
      const moved = readHeadsRow(db).then((heads) => {
        const continues = heads ? sameHeads(heads, before) : isUnused(before);
        if (!continues) throw new Error('the heads have moved');
      });
      await Promise.all([
        moved,
        db.operations.bulkAdd([...operations]),
        ...writeRows(db, folded, known),
        db.meta.put({ key: 'heads', heads: after }),
      ]);
    },
  );
}
