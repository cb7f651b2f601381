import type { Head, Operation } from './operation';

/** A stretch of a chain that no copy holds: the first missing number, and how many are missing. */
export interface Gap {
  readonly deviceId: string;
  readonly at: number;
  readonly lost: number;
}

interface Walked {
  /** What stands, in order. */
  readonly chain: readonly Operation[];
  /** Entries that hold by themselves but contradict the chain. */
  readonly conflicting: readonly Operation[];
  readonly gaps: readonly Gap[];
}

/** Of several at one place: the one a head names, else the one written last. */
function mostLikely(
  candidates: readonly Operation[],
  heads: readonly Head[],
): Operation | undefined {
  const named = (one: Operation) => heads.some(({ hash }) => hash === one.hash);
  return candidates.toSorted((a, b) => {
    if (named(a) !== named(b)) return named(a) ? -1 : 1;
    return a.header.hlc < b.header.hlc ? 1 : -1;
  })[0];
}

function gapsBetween(chain: readonly Operation[], end: number, deviceId: string): Gap[] {
  const gaps: Gap[] = [];
  let next = 1;
  for (const seq of [...chain.map(({ header }) => header.seq), end + 1]) {
    if (seq > next) gaps.push({ deviceId, at: next, lost: seq - next });
    next = seq + 1;
  }
  return gaps;
}

/**
 * Finds one device's chain among all entries that hold by themselves. It is walked from its end
 * back, because every entry names the one before it: where two writers once had the same number,
 * the link says which of them belongs to the end. Where the one before is in no copy, the walk
 * resumes at the next lower entry there is.
 */
export function walkChain(
  deviceId: string,
  entries: readonly Operation[],
  heads: readonly Head[],
): Walked {
  const bySeq = Map.groupBy(entries, ({ header }) => header.seq);
  const end = heads.toSorted((a, b) => b.seq - a.seq)[0];
  const chain: Operation[] = [];
  const conflicting: Operation[] = [];
  // What the entry above (or the head) says about the one before it.
  let named = end && { seq: end.seq, hash: end.hash };
  for (const seq of [...bySeq.keys()].sort((a, b) => b - a)) {
    const candidates = bySeq.get(seq) ?? [];
    const wanted = named?.seq === seq ? named.hash : null;
    const standing =
      wanted === null
        ? mostLikely(candidates, heads)
        : candidates.find(({ hash }) => hash === wanted);
    conflicting.push(...candidates.filter((one) => one !== standing));
    if (!standing) continue;
    chain.push(standing);
    named = { seq: seq - 1, hash: standing.header.prevHash };
  }
  chain.reverse();
  const last = Math.max(end?.seq ?? 0, chain.at(-1)?.header.seq ?? 0);
  return { chain, conflicting, gaps: gapsBetween(chain, last, deviceId) };
}
