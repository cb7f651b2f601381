import * as z from 'zod/mini';
import { idSchema } from '@/utils/model';
import { randomHex } from './identifier';
import { canonical } from './json';
import { GENESIS, type Head, headSchema, OPERATION_VERSION } from './operation';

/**
 * Where every device's chain ends, and which of them grows here. Each store carries the same one, so
 * that either shows what the other has lost.
 */
export const headsSchema = z.looseObject({
  schemaVersion: z.int().check(z.positive()),
  deviceId: idSchema,
  chains: z.array(headSchema),
});
export type Heads = z.infer<typeof headsSchema>;

/** A chain that holds nothing yet; its clock starts after `hlc`. */
export function newChain(epoch: number, hlc: string | null): Head {
  return { deviceId: randomHex(), seq: 0, hash: GENESIS, hlc, epoch };
}

/** The heads of a store that was never written to. */
export function firstHeads(): Heads {
  const own = newChain(0, null);
  return { schemaVersion: OPERATION_VERSION, deviceId: own.deviceId, chains: [own] };
}

/** The chain that grows here. */
export function ownHead(heads: Heads): Head {
  const { deviceId } = heads;
  const own = heads.chains.find((head) => head.deviceId === deviceId);
  return own ?? { ...newChain(epochOf(heads), null), deviceId };
}

/**
 * The same heads after this device's chain has grown to `head`, or goes on in a new one. From then on
 * they name this version, so that an older one, put back in place, does not write over what it cannot
 * understand.
 */
export function withOwnHead(heads: Heads, head: Head): Heads {
  const others = heads.chains.filter(({ deviceId }) => deviceId !== head.deviceId);
  const schemaVersion = Math.max(heads.schemaVersion, OPERATION_VERSION);
  return { ...heads, schemaVersion, deviceId: head.deviceId, chains: [...others, head] };
}

/** Raised by "delete everything": chains of a lower epoch are gone on purpose. */
export function epochOf(heads: Heads): number {
  return Math.max(0, ...heads.chains.map(({ epoch }) => epoch));
}

export function sameHeads(one: Heads | null, other: Heads | null): boolean {
  if (one === null || other === null) return one === other;
  const text = ({ chains, ...rest }: Heads) =>
    canonical({ ...rest, chains: chains.toSorted((a, b) => (a.deviceId < b.deviceId ? -1 : 1)) });
  return text(one) === text(other);
}
