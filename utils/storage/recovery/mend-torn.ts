import { problemOf } from '../errors';
import { noteStore, stores } from '../stores';
import { noteMended, tornLogs } from '../torn';
import { scrubStore } from './scrub';

/**
 * Under the lock, before every append. Rejects while the journal cannot be mended: what was written
 * behind the tear could not be called saved. A database that cannot be mended is left alone.
 */
export async function mendTorn(): Promise<void> {
  const torn = await tornLogs();
  if (torn.has('journal')) {
    await scrubStore('journal');
    await noteMended('journal');
  }
  if (!torn.has('database') || stores().database !== null) return;
  try {
    await scrubStore('database');
    await noteMended('database');
  } catch (error) {
    noteStore('database', problemOf(error));
  }
}
