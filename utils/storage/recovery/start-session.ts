import * as z from 'zod/mini';
import { readValue, writeValue } from '../local-values';
import { stores } from '../stores';
import { LONG_LIMIT, STEP_LIMIT, underLock, withLimit } from '../time-limit';
import { wipeLocked } from '../wipe-deleted';
import { compact } from './compact-later';
import { isComplete } from './is-complete';
import { mendTorn } from './mend-torn';
import { prepare } from './prepare';
import { isNewer, readBothHeads } from './read-both-heads';
import { scrub } from './scrub';
import { recoverAll, settle } from './settle';
import { removeShutNote } from './shut-note';
import { dropNow } from './unfinished';

const KEY = 'session-started';

/** The database may not work at first; what could not be done for it is done when it does. */
const extentSchema = z.enum(['journal', 'both']);
type Extent = z.infer<typeof extentSchema>;
let started: Extent | null = null;

const works = (): Extent => (stores().database === null ? 'both' : 'journal');

const reaches = (extent: Extent | null) => extent === 'both' || extent === works();

async function startedBefore(): Promise<Extent | null> {
  const value = await withLimit(readValue('session', KEY), STEP_LIMIT).catch(() => null);
  const parsed = extentSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/**
 * Once per browser session, under the lock and before the first append: the stores are compared,
 * each is looked through for holes, and what a crash may have left in their logs is pushed out.
 * A journal that stands alone needs that all the more.
 */
export async function startSessionOnce(): Promise<void> {
  await mendTorn();
  if (reaches(started)) return;
  const before = await startedBefore();
  if (reaches(before)) {
    started = before;
    return;
  }
  const skipDatabase = stores().database !== null;
  if (isNewer(await readBothHeads({ skipDatabase }))) return;
  await dropNow();
  await settle({ skipDatabase });
  if (stores().journal !== null) return;
  if (works() === 'both') {
    if (!(await isComplete())) await recoverAll(await readBothHeads());
    await wipeLocked(0);
    await removeShutNote().catch(() => undefined);
  }
  await scrub(works());
  started = works();
  await withLimit(writeValue('session', KEY, started), STEP_LIMIT).catch(() => undefined);
}

/**
 * As early as it disturbs nobody, so that the first append does not wait for it. What it could not do
 * is tried again with that append.
 */
export async function startSession(): Promise<void> {
  await prepare();
  if (reaches(started ?? (await startedBefore()))) return;
  await underLock(startSessionOnce, LONG_LIMIT).catch(() => undefined);
  // Sessions too short to pack the journal themselves leave it to the next one.
  await compact().catch(() => undefined);
}
