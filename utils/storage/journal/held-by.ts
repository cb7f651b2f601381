import { BLOCK } from './block';
import { readKey } from './journal-keys';

/** How many different numbers of each chain the keys of the journal account for. */
export function heldBy(keys: readonly string[]): Map<string, number> {
  const held = new Map<string, Set<number>>();
  for (const { kind, deviceId, seq } of keys.map(readKey).filter((key) => key !== null)) {
    const seqs = held.get(deviceId) ?? new Set<number>();
    for (let i = 0; i < (kind === 'block' ? BLOCK : 1); i++) seqs.add(seq + i);
    held.set(deviceId, seqs);
  }
  return new Map([...held].map(([deviceId, seqs]) => [deviceId, seqs.size]));
}
