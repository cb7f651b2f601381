import { database } from '../database/database';
import { openDatabase } from '../database/open-database';
import { writeTransaction } from '../database/write-transaction';
import { removeLocal, writeLocal } from '../journal/local-area';

/** Larger values of IndexedDB go into files of their own and would not move the log. */
const SMALL = 'x'.repeat(60_000);
const SMALL_COUNT = 90;
const PER_TRANSACTION = 15;
const LARGE = 'x'.repeat(900_000);
const LARGE_KEYS = Array.from({ length: 6 }, (_, i) => `scrub${i}`);

/** Chromium keeps both stores in LevelDB; Firefox, which has no such fault, in SQLite. */
function isLevelDb(): boolean {
  return /Chrom(e|ium)\//.test(globalThis.navigator?.userAgent ?? '');
}

async function scrubDatabase(): Promise<void> {
  await openDatabase();
  for (let first = 0; first < SMALL_COUNT; first += PER_TRANSACTION) {
    await writeTransaction(
      (db) => [db.scratch],
      (db) =>
        Promise.all(
          Array.from({ length: PER_TRANSACTION }, (_, i) => db.scratch.put(SMALL, first + i)),
        ),
    );
  }
  await writeTransaction(
    (db) => [db.scratch],
    () => database().scratch.clear(),
  );
}

async function scrubJournal(): Promise<void> {
  try {
    for (const key of LARGE_KEYS) await writeLocal({ [key]: LARGE });
  } finally {
    await removeLocal(LARGE_KEYS);
  }
}

/** One store's part; rejects when it could not be done. */
export async function scrubStore(store: 'journal' | 'database'): Promise<void> {
  if (!isLevelDb()) return;
  await (store === 'journal' ? scrubJournal() : scrubDatabase());
}

/**
 * A crash can leave LevelDB's log torn. The next start still reads everything, but goes on writing
 * behind the tear, and the start after that throws the whole database away. Writing more than
 * LevelDB's buffer (4 MB) once makes it put the log's content into a table and begin a new log,
 * before anything of ours comes to lie behind a tear. Never rejects: failing (no room, say) puts nothing
 * at risk that was not before.
 */
export async function scrub(stores: 'journal' | 'both'): Promise<void> {
  if (stores === 'both') await scrubStore('database').catch(() => undefined);
  await scrubStore('journal').catch(() => undefined);
}
