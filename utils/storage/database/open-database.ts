import { NotSaved } from '../errors';
import { STEP_LIMIT, withLimit } from '../time-limit';
import { closeDatabase, connection, type Database, database, moveTo } from './database';
import { findPlace } from './place';

/**
 * Resolves when the connection works. Rejects at once, instead of waiting, while another context
 * keeps an older version of it open; then only closing that context helps.
 */
export async function openDatabase(): Promise<Database> {
  const working = connection();
  if (working) return working;
  moveTo(await findPlace());
  const db = database();
  if (db.isOpen()) return db;
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => reject(new NotSaved('blocked')));
  });
  const opening = Promise.race([db.open(), blocked]).catch((error: unknown) => {
    throw isShut(error) ? new NotSaved('shut', { cause: error }) : error;
  });
  await withLimit(opening, STEP_LIMIT, closeDatabase);
  return db;
}

/**
 * Both engines say so of a database whose files are not as they were. A mode without databases, a newer
 * version, a full disk and missing rights have names of their own.
 */
function isShut(error: unknown): boolean {
  if (!(error instanceof Error) && !(error instanceof DOMException)) return false;
  const inner = 'inner' in error ? error.inner : undefined;
  return error.name === 'UnknownError' || (inner !== error && isShut(inner));
}
