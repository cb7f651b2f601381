import { readBothHeads, refuseNewerData } from './recovery/read-both-heads';
import { recoverAll } from './recovery/settle';
import { stores } from './stores';
import { LONG_LIMIT, underLock } from './time-limit';
import { type StoreProblem, verify } from './verify';

/**
 * Verifies everything and, where something does not hold, recovers from both stores. Resolves to what
 * was wrong before and what still is.
 */
export async function checkAll(progress?: Parameters<typeof verify>[0]): Promise<{
  readonly found: readonly StoreProblem[];
  readonly left: readonly StoreProblem[];
}> {
  const found = await verify(progress);
  const { journal, database } = stores();
  if (found.length === 0 || journal !== null || database !== null) return { found, left: found };
  await underLock(async () => {
    const both = await readBothHeads();
    refuseNewerData(both);
    await recoverAll(both);
  }, LONG_LIMIT);
  return { found, left: await verify(progress) };
}
