import { type ChainProblem, intact, isKnownGap, type Operation, verifyChain } from '@/utils/ledger';
import type { Backup } from './backup';
import { refuse } from './refusal';

/** Refuses at the first place where a chain does not hold; what the record itself calls lost is fine. */
export async function checkChains(
  { operations, heads }: Backup,
  each: () => Promise<void> | undefined,
): Promise<void> {
  const ends = new Map(heads.map((head) => [head.deviceId, head]));
  if (ends.size < heads.length) refuse({ reason: 'damaged' });
  const chains = Map.groupBy(operations, ({ header }) => header.deviceId);
  const gaps = operations.filter(({ header }) => header.entity === 'gap');
  for (const deviceId of new Set([...ends.keys(), ...chains.keys()])) {
    const chain = chains.get(deviceId) ?? [];
    const end = ends.get(deviceId);
    const problem = (await verifyChain(chain, end, { each })).find(
      (one) => !isSaid(one, chain, deviceId, gaps),
    );
    const first = end ? problem : { seq: chain[0]?.header.seq ?? 0, fault: 'past_end' as const };
    if (!first) continue;
    const altered = await firstAltered(operations);
    if (altered > 0) refuse({ reason: 'changed_entry', at: altered });
    const at = operations.findIndex((one) => isAt(one, deviceId, first.seq)) + 1;
    refuse({ reason: 'missing_entry', at: at > 0 ? at : operations.length + 1 });
  }
}

/**
 * An altered entry may seem to belong elsewhere, and what is around it to lack something: so an entry
 * that is not as it was sealed is named before any place. 0: all are.
 */
async function firstAltered(operations: readonly Operation[]): Promise<number> {
  for (const [index, one] of operations.entries()) if (!(await intact(one))) return index + 1;
  return 0;
}

function isAt({ header }: Operation, deviceId: string, seq: number): boolean {
  return header.deviceId === deviceId && header.seq >= seq;
}

/** Lost before the backup was made, and said so in the record. */
function isSaid(
  { seq, fault }: ChainProblem,
  chain: readonly Operation[],
  deviceId: string,
  gaps: readonly Operation[],
): boolean {
  if (fault !== 'gap' && fault !== 'cut_off') return false;
  const end = fault === 'gap' ? seq - 1 : seq;
  const before = chain.findLast(({ header }) => header.seq <= end)?.header.seq ?? 0;
  return isKnownGap({ deviceId, at: before + 1, lost: end - before }, gaps);
}
