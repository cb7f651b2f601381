import { epochOf } from '@/utils/ledger';
import { readJournalHeads } from './journal/journal';
import { STEP_LIMIT, withLimit } from './time-limit';

/** How often everything was deleted so far; null where that cannot be told. Waits for nobody. */
export async function readEpoch(): Promise<number | null> {
  const heads = await withLimit(readJournalHeads(), STEP_LIMIT).catch(() => null);
  return heads ? epochOf(heads) : null;
}
