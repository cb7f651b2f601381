import { checkAll } from './check-all';
import { readValue, writeValue } from './local-values';
import { readBothHeads } from './recovery/read-both-heads';
import { STEP_LIMIT, withLimit } from './time-limit';

const KEY = 'session-checked';
/** About a second's work; a longer record is checked when the user asks for it. */
const MOST = 40_000;

/**
 * Once per browser session, when nobody waits: an entry that is there but no longer as it was written
 * shows in no count. Found while the other store still has it whole, it costs nothing. Never rejects.
 */
export async function checkOnce(most = MOST): Promise<void> {
  try {
    if ((await withLimit(readValue('session', KEY), STEP_LIMIT)) === true) return;
    const { journal } = await readBothHeads();
    const entries = journal?.chains.reduce((sum, { seq }) => sum + seq, 0) ?? 0;
    if (entries > 0 && entries <= most) await checkAll();
    await withLimit(writeValue('session', KEY, true), STEP_LIMIT);
  } catch {
    // A store that does not answer is said elsewhere.
  }
}
