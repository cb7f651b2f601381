import { readValue, writeValue } from '../local-values';
import { stores } from '../stores';
import { LONG_LIMIT, STEP_LIMIT, underLock, withLimit } from '../time-limit';
import { wipeLocked } from '../wipe-deleted';
import { compact } from './compact-later';
import { isComplete } from './is-complete';
import { prepare } from './prepare';
import { isNewer, readBothHeads } from './read-both-heads';
import { scrub } from './scrub';
import { recoverAll, settle } from './settle';
import { dropNow } from './unfinished';

const KEY = 'session-started';
let started = false;

async function wasStarted(): Promise<boolean> {
  return withLimit(readValue('session', KEY), STEP_LIMIT).then(
    (value) => value === true,
    () => false,
  );
}

/**
 * Once per browser session, under the lock and before the first append: the stores are compared,
 * each is looked through for holes, and what a crash may have left in their logs is pushed out.
 */
export async function startSessionOnce(): Promise<void> {
  if (started) return;
  if (!(await wasStarted())) {
    const both = await readBothHeads();
    if (isNewer(both)) return;
    await dropNow();
    await settle();
    const works = stores().database === null && stores().journal === null;
    if (works && !(await isComplete())) await recoverAll(await readBothHeads());
    if (works) await wipeLocked(0);
    // Failing to scrub (no room, say) puts nothing at risk that was not before.
    if (works) await scrub().catch(() => undefined);
    await withLimit(writeValue('session', KEY, true), STEP_LIMIT).catch(() => undefined);
  }
  started = true;
}

/**
 * As early as it disturbs nobody, so that the first append does not wait for it. What it could not do
 * is tried again with that append.
 */
export async function startSession(): Promise<void> {
  await prepare();
  if (started || (await wasStarted())) return;
  await underLock(startSessionOnce, LONG_LIMIT).catch(() => undefined);
  // Sessions too short to pack the journal themselves leave it to the next one.
  await compact().catch(() => undefined);
}
