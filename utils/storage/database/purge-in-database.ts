import type { Operation } from '@/utils/ledger';
import { portions } from '../portions';
import { LONG_LIMIT } from '../time-limit';
import { openDatabase } from './open-database';
import { writeTransaction } from './write-transaction';

/** Puts operations without their payload in the place of what is there; their views are gone already. */
export async function purgeInDatabase(purged: readonly Operation[]): Promise<void> {
  if (purged.length === 0) return;
  await openDatabase();
  await writeTransaction(
    (db) => [db.operations],
    async (db) => {
      for (const part of portions(purged)) await db.operations.bulkPut(part);
    },
    LONG_LIMIT,
  );
}
