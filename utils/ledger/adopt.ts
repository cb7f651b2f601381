import { isFarAhead } from './clock';
import { epochOf, type Heads, newChain, ownHead, withOwnHead } from './heads';
import type { Head, Operation } from './operation';

/** Chains as a backup holds them. */
export interface Foreign {
  readonly operations: readonly Operation[];
  readonly heads: readonly Pick<Head, 'deviceId' | 'seq' | 'hash'>[];
}

export interface Adopted {
  /** Entries that continue a chain or fill a hole in it. */
  readonly add: readonly Operation[];
  /** Entries that contradict what stands here; they can only go on in a chain of this device. */
  readonly carry: readonly Operation[];
  /** The heads once `add` is written. */
  readonly heads: Heads;
}

/**
 * What a backup brings into the record that stands here. Nothing that stands is changed by it: not
 * an entry, and not a payload that was purged here, which was asked for.
 *
 * A device id belongs to one living chain. So this device goes on under a new one when the backup
 * shows that its own has been living elsewhere too: the backup goes further than the chain here, or
 * contradicts it (a copied profile).
 */
export function adopt(
  here: { readonly operations: readonly Operation[]; readonly heads: Heads },
  foreign: Foreign,
  now: number,
): Adopted {
  const opIds = new Set(here.operations.map(({ header }) => header.opId));
  const standing = new Map(here.operations.map((one) => [placeOf(one.header), one]));
  const forked = new Set<string>();
  const add: Operation[] = [];
  const carry: Operation[] = [];
  for (const operation of foreign.operations.toSorted(byPlace)) {
    const { opId, deviceId } = operation.header;
    if (opIds.has(opId)) continue;
    opIds.add(opId);
    if (!forked.has(deviceId) && fits(operation, standing)) {
      standing.set(placeOf(operation.header), operation);
      add.push(operation);
    } else {
      forked.add(deviceId);
      carry.push(operation);
    }
  }

  const epoch = epochOf(here.heads);
  const chains = new Map(here.heads.chains.map((head): [string, Head] => [head.deviceId, head]));
  for (const head of foreign.heads) {
    const { deviceId, seq } = head;
    if (forked.has(deviceId) || seq <= (chains.get(deviceId)?.seq ?? 0)) continue;
    const hlc = add.findLast(({ header }) => header.deviceId === deviceId)?.header.hlc ?? null;
    chains.set(deviceId, { ...head, hlc, epoch });
  }
  const own = ownHead(here.heads);
  const grown = (chains.get(own.deviceId)?.seq ?? 0) > own.seq;
  const heads = { ...here.heads, chains: [...chains.values()] };
  const hlc = latest(own.hlc, add, now);
  if (grown || forked.has(own.deviceId))
    return { add, carry, heads: withOwnHead(heads, newChain(epoch, hlc)) };
  return { add, carry, heads: hlc === own.hlc ? heads : withOwnHead(heads, { ...own, hlc }) };
}

/** From here on this device's clock is later than everything it has seen, as far as that is credible. */
function latest(own: string | null, add: readonly Operation[], now: number): string | null {
  const seen = add.map(({ header }) => header.hlc).filter((hlc) => !isFarAhead(hlc, now));
  if (own) seen.push(own);
  return seen.sort().at(-1) ?? null;
}

interface Place {
  readonly deviceId: string;
  readonly seq: number;
}

const placeOf = ({ deviceId, seq }: Place) => `${deviceId}:${seq}`;

function byPlace({ header: a }: Operation, { header: b }: Operation): number {
  if (a.deviceId !== b.deviceId) return a.deviceId < b.deviceId ? -1 : 1;
  return a.seq - b.seq;
}

/** Nothing stands in its place, and the links to both sides of it hold. */
function fits({ header, hash }: Operation, standing: ReadonlyMap<string, Operation>): boolean {
  const { deviceId, seq, prevHash } = header;
  if (standing.has(placeOf(header))) return false;
  const before = standing.get(placeOf({ deviceId, seq: seq - 1 }));
  const after = standing.get(placeOf({ deviceId, seq: seq + 1 }));
  return (!before || before.hash === prevHash) && (!after || after.header.prevHash === hash);
}
