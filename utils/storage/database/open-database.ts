import { NotSaved } from '../errors';
import { STEP_LIMIT, withLimit } from '../time-limit';
import { closeDatabase, type Database, database } from './database';

/**
 * Resolves when the connection works. Rejects at once, instead of waiting, while another context
 * keeps an older version of it open; then only closing that context helps.
 */
export async function openDatabase(): Promise<Database> {
  const db = database();
  if (db.isOpen()) return db;
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => reject(new NotSaved('blocked')));
  });
  await withLimit(Promise.race([db.open(), blocked]), STEP_LIMIT, closeDatabase);
  return db;
}
