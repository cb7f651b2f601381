import { type EntityRow, type Heads, type Operation, sameHeads } from '@/utils/ledger';
import type { EntityName } from '@/utils/model';
import { giveWay, portions } from '../portions';
import { LONG_LIMIT } from '../time-limit';
import { type Database, isKnownNoun } from './database';
import { byRecord, foldRows } from './fold-rows';
import { openDatabase } from './open-database';
import { readHeadsRow, writeTransaction } from './write-transaction';

export interface ManyChanges {
  readonly add: readonly Operation[];
  readonly remove: readonly Operation[];
  /** Everything that stands before. */
  readonly standing: readonly Operation[];
  readonly before: Heads;
  readonly after: Heads;
}

interface Views {
  readonly rows: readonly EntityRow[];
  readonly gone: readonly { readonly entity: string; readonly entityId: string }[];
}

/**
 * More than a commit holds: all of it in one strict transaction, but some hundred at a time, so that
 * the screen it was asked from stays alive.
 */
export async function changeMany(changes: ManyChanges): Promise<void> {
  const { add, remove, before, after } = changes;
  const { rows, gone } = await foldPortions(changes);
  await openDatabase();
  await writeTransaction(
    (db) => [db.operations, db.meta, ...nounsOf([...rows, ...gone]).map((noun) => db.view(noun))],
    async (db) => {
      const heads = await readHeadsRow(db);
      const isUnused = before.chains.every(({ seq }) => seq === 0);
      if (heads ? !sameHeads(heads, before) : !isUnused) throw new Error('the heads have moved');
      for (const part of portions(add)) await db.operations.bulkAdd(part);
      for (const part of portions(remove)) await db.operations.bulkDelete(part.map(placeOf));
      await writeViews(db, { rows, gone });
      await db.meta.put({ key: 'heads', heads: after });
    },
    LONG_LIMIT,
  );
}

function placeOf({ header }: Operation): [string, number] {
  return [header.deviceId, header.seq];
}

function nounsOf(records: readonly { readonly entity: string }[]): EntityName[] {
  return [...new Set(records.map(({ entity }) => entity))].filter(isKnownNoun);
}

async function writeViews(db: Database, { rows, gone }: Views): Promise<void> {
  for (const noun of nounsOf([...rows, ...gone])) {
    const own = rows.filter(({ entity }) => entity === noun);
    const ended = gone.filter(({ entity }) => entity === noun).map(({ entityId }) => entityId);
    for (const part of portions(own)) await db.view(noun).bulkPut(part);
    for (const part of portions(ended)) await db.view(noun).bulkDelete(part);
  }
}

/** The views of all records that are touched, as they are afterwards. */
async function foldPortions({ add, remove, standing }: ManyChanges): Promise<Views> {
  const removed = new Set(remove.map(({ hash }) => hash));
  const touched = byRecord([...add, ...remove]);
  const left = byRecord(
    [...standing, ...add].filter(
      ({ hash, header }) => touched.has(header.entityId) && !removed.has(hash),
    ),
  );
  const rows: EntityRow[] = [];
  const gone: { entity: string; entityId: string }[] = [];
  for (const part of portions([...touched])) {
    await giveWay();
    const folded = foldRows(part.map(([id]) => left.get(id) ?? []));
    rows.push(...folded.rows);
    gone.push(...folded.gone);
    for (const [id, [first]] of part) if (first && !left.has(id)) gone.push(first.header);
  }
  return { rows, gone };
}
