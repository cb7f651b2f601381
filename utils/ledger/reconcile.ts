import { epochOf, type Heads, newChain, withOwnHead } from './heads';
import { type Head, OPERATION_VERSION, type Operation } from './operation';
import { type Gap, walkChain } from './walk-chain';

/** What one store gave back. */
export interface Side {
  /** Entries that are as they were sealed, in any order. */
  readonly operations: readonly Operation[];
  readonly heads: Heads | null;
}

export interface Reconciled {
  readonly heads: Heads;
  /** Everything that stands, each device's chain in order. */
  readonly operations: readonly Operation[];
  /** For each side, in its order, what it lacks of that. */
  readonly missing: readonly (readonly Operation[])[];
  /** Entries that contradict a chain: to be set aside, never deleted. */
  readonly conflicting: readonly Operation[];
  /** Gaps the record does not know of yet. */
  readonly gaps: readonly Gap[];
  /** Devices whose data "delete everything" has ended. */
  readonly ended: readonly string[];
}

/**
 * The recovery rule. No store is the truth; the chain is. So what stands is the union of all sides,
 * walked along each device's chain, and each side gets what it lacks of it.
 *
 * - Nothing is taken away because a side is empty or short: emptiness never wins. Only a higher
 *   epoch, which "delete everything" writes into the heads first, ends what came before it.
 * - What no side holds is a gap. The walk goes on behind it, and the record says so.
 * - Two entries for one place cannot both stand. The one that the later entries build on does; the
 *   other is set aside.
 * - After a gap or a conflict this device goes on in a new chain under a new id, so that a copy
 *   that may still turn up can never contradict what is written from now on.
 */
export function reconcile(sides: readonly Side[]): Reconciled {
  const all = sides.flatMap(({ heads }) => (heads ? [heads] : []));
  const epoch = Math.max(0, ...all.map(epochOf));
  const entries = Map.groupBy(unique(sides), ({ header }) => header.deviceId);
  const devices = new Set([
    ...all.flatMap(({ chains }) => chains.map(({ deviceId }) => deviceId)),
    ...entries.keys(),
  ]);

  const operations: Operation[] = [];
  const conflicting: Operation[] = [];
  const gaps: Gap[] = [];
  const chains: Head[] = [];
  const ended: string[] = [];
  for (const deviceId of devices) {
    const named = all.flatMap((heads) => heads.chains.filter((one) => one.deviceId === deviceId));
    const since = Math.max(0, ...named.map((head) => head.epoch));
    if (since < epoch) {
      ended.push(deviceId);
      continue;
    }
    const walked = walkChain(deviceId, entries.get(deviceId) ?? [], named);
    operations.push(...walked.chain);
    conflicting.push(...walked.conflicting);
    gaps.push(...walked.gaps);
    chains.push(endOf(deviceId, walked.chain, named, since));
  }

  const unknown = gaps.filter((gap) => !isKnownGap(gap, operations));
  const own = ownDevice(all, chains);
  let heads: Heads = {
    ...all[0],
    schemaVersion: Math.max(OPERATION_VERSION, ...all.map(({ schemaVersion }) => schemaVersion)),
    deviceId: own ?? '',
    chains,
  };
  if (!own || conflicting.length > 0 || unknown.length > 0) {
    heads = withOwnHead(heads, newChain(epoch, latest(chains)));
  }
  const missing = sides.map((side) => lacking(side, operations));
  return { heads, operations, missing, conflicting, gaps: unknown, ended };
}

/** Each entry once. Where one side has purged the payload, the purge stands: it was asked for. */
function unique(sides: readonly Side[]): Operation[] {
  const byHash = new Map<string, Operation>();
  for (const operation of sides.flatMap(({ operations }) => operations)) {
    const known = byHash.get(operation.hash);
    if (!known || operation.payload === null) byHash.set(operation.hash, operation);
  }
  return [...byHash.values()];
}

function lacking(side: Side, standing: readonly Operation[]): Operation[] {
  const held = new Map(side.operations.map(({ hash, payload }) => [hash, payload === null]));
  return standing.filter(({ hash, payload }) => held.get(hash) !== (payload === null));
}

/** A head only moves forward: it may name an end that no copy holds any more. */
function endOf(
  deviceId: string,
  chain: readonly Operation[],
  named: readonly Head[],
  epoch: number,
): Head {
  const last = chain.at(-1);
  const ends: Head[] = [...named];
  if (last) {
    const { seq, hlc } = last.header;
    ends.push({ deviceId, seq, hash: last.hash, hlc, epoch });
  }
  const standing = ends.filter(({ seq }) => seq === Math.max(...ends.map((end) => end.seq)));
  const end = standing.find(({ hash }) => hash === last?.hash) ?? standing[0];
  return end ? { ...end, epoch } : newChain(epoch, null);
}

/** The chain that grows here, if the heads that still stand agree on it or one is clearly later. */
function ownDevice(all: readonly Heads[], chains: readonly Head[]): string | null {
  const standing = all
    .map(({ deviceId }) => chains.find((head) => head.deviceId === deviceId))
    .filter((head) => head !== undefined);
  return standing.toSorted((a, b) => ((a.hlc ?? '') < (b.hlc ?? '') ? 1 : -1))[0]?.deviceId ?? null;
}

function latest(chains: readonly Head[]): string | null {
  return chains.map(({ hlc }) => hlc).reduce((a, b) => ((a ?? '') < (b ?? '') ? b : a), null);
}

/** Said before, by an entry of the noun `gap` that covers it. */
export function isKnownGap(gap: Gap, operations: readonly Operation[]): boolean {
  return operations.some(({ header, payload }) => {
    if (header.entity !== 'gap' || !payload) return false;
    const { deviceId, at, lost } = payload.fields;
    if (deviceId !== gap.deviceId || typeof at !== 'number' || typeof lost !== 'number')
      return false;
    return at <= gap.at && at + lost >= gap.at + gap.lost;
  });
}
