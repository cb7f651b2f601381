import * as z from 'zod/mini';
import { readValue, removeValue, writeValue } from '../local-values';
import { STEP_LIMIT, withLimit } from '../time-limit';

/** That the database could not be opened, and how many entries the journal lacked at that time. */
const noteSchema = z.object({ lost: z.int() });

const KEY = 'database-shut';
const TRIED = 'database-shut-tried';

/** Null where it was not so in an earlier session. */
export async function readShutNote(): Promise<z.infer<typeof noteSchema> | null> {
  const parsed = noteSchema.safeParse(await withLimit(readValue('local', KEY), STEP_LIMIT));
  return parsed.success ? parsed.data : null;
}

export function writeShutNote(lost: number): Promise<void> {
  return withLimit(writeValue('local', KEY, { lost }), STEP_LIMIT);
}

export function removeShutNote(): Promise<void> {
  return withLimit(removeValue('local', KEY), STEP_LIMIT);
}

/** Of the entries there were, how many neither store gives back while the database is shut. */
export async function lostBeside(): Promise<number> {
  return (await readShutNote().catch(() => null))?.lost ?? 0;
}

/** True for the first who asks in a browser session. Under the lock. */
export async function isFirstTry(): Promise<boolean> {
  if ((await withLimit(readValue('session', TRIED), STEP_LIMIT)) === true) return false;
  await withLimit(writeValue('session', TRIED, true), STEP_LIMIT);
  return true;
}
