import type { Heads, Operation } from '@/utils/ledger';
import { LONG_LIMIT } from '../time-limit';
import { isKnownNoun } from './database';
import { byRecord, foldRows } from './fold-rows';
import { openDatabase } from './open-database';
import { tablesOf, writeRows, writeTransaction } from './write-transaction';

/** Takes operations out, and what they changed in the views; `standing` is everything there is. */
export async function takeFromDatabase(
  gone: readonly Operation[],
  standing: readonly Operation[],
  heads: Heads,
): Promise<void> {
  const hashes = new Set(gone.map(({ hash }) => hash));
  const left = byRecord(standing.filter(({ hash }) => !hashes.has(hash)));
  const touched = [...byRecord(gone)];
  const folded = foldRows(touched.map(([id]) => left.get(id) ?? []));
  const ended = touched
    .flatMap(([id, [first]]) => (first && !left.has(id) ? [first.header] : []))
    .filter(({ entity }) => isKnownNoun(entity));
  const rows = { ...folded, gone: [...folded.gone, ...ended] };
  await openDatabase();
  await writeTransaction(
    (db) => tablesOf(db, rows),
    (db) =>
      Promise.all([
        db.operations.bulkDelete(
          gone.map(({ header }): [string, number] => [header.deviceId, header.seq]),
        ),
        ...writeRows(db, rows),
        db.meta.put({ key: 'heads', heads }),
      ]),
    LONG_LIMIT,
  );
}
