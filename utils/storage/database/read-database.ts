import Dexie from 'dexie';
import { intact, type Operation } from '@/utils/ledger';
import { STEP_LIMIT, withLimit } from '../time-limit';
import { closeDatabase, type Database } from './database';
import { openDatabase } from './open-database';

const CHUNK = 2_000;

export type RowKey = [deviceId: string, seq: number];

export interface DatabaseContent {
  /** Operations that are as they were sealed. */
  readonly operations: readonly Operation[];
  /** Rows that are not, under the keys they lie at. */
  readonly damaged: readonly { readonly key: RowKey; readonly row: unknown }[];
}

async function* chunks(db: Database): AsyncGenerator<Operation[]> {
  let after: readonly unknown[] = [Dexie.minKey];
  for (;;) {
    const part = await withLimit(
      db.operations
        .where('[header.deviceId+header.seq]')
        .above(after as RowKey)
        .limit(CHUNK)
        .toArray(),
      STEP_LIMIT,
      closeDatabase,
    );
    yield part;
    const last = part.at(-1)?.header;
    if (part.length < CHUNK || !last) return;
    after = [last.deviceId, last.seq];
  }
}

/** Every operation as it lies there, unchecked. */
export async function readOperations(): Promise<Operation[]> {
  const all: Operation[] = [];
  for await (const part of chunks(await openDatabase())) all.push(...part);
  return all;
}

/** Those with these numbers, first and last among them, as they lie there. */
export async function readBetween(
  deviceId: string,
  first: number,
  last: number,
): Promise<Operation[]> {
  const { operations } = await openDatabase();
  const found = operations
    .where('[header.deviceId+header.seq]')
    .between([deviceId, first], [deviceId, last], true, true)
    .toArray();
  return withLimit(found, STEP_LIMIT, closeDatabase);
}

export async function countOperations(): Promise<number> {
  const { operations } = await openDatabase();
  return withLimit(operations.count(), STEP_LIMIT, closeDatabase);
}

/** Every operation, checked by its own hash. */
export async function readDatabase(): Promise<DatabaseContent> {
  const operations: Operation[] = [];
  const damaged: { key: RowKey; row: unknown }[] = [];
  for await (const part of chunks(await openDatabase())) {
    const checked = await Promise.all(part.map(intact));
    for (const [index, row] of part.entries()) {
      const operation = checked[index];
      // A row lies under what its header says, even where the header is not as it was.
      if (operation) operations.push(operation);
      else damaged.push({ key: [row.header.deviceId, row.header.seq], row });
    }
  }
  return { operations, damaged };
}
