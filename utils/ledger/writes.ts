import type { Json } from './json';
import type { Operation } from './operation';

/** One value that was written into one field. */
export interface Write {
  readonly opId: string;
  readonly hlc: string;
  readonly value: Json;
  /** The writes whose values its author had in front of it. */
  readonly seen: readonly string[];
  readonly effective: boolean;
}

const WRITES = new Set(['create', 'update', 'supersede']);

/** Kinds of a newer version are kept in the chain and change nothing here. */
export function isWrite({ header, payload }: Operation): boolean {
  return payload !== null && WRITES.has(header.kind);
}

function seenIn({ payload }: Operation, name: string): readonly string[] {
  return payload && Object.hasOwn(payload.seen, name) ? (payload.seen[name] ?? []) : [];
}

export function writesByField(
  sorted: readonly Operation[],
  undone: ReadonlySet<string>,
): Map<string, Map<string, Write>> {
  const fields = new Map<string, Map<string, Write>>();
  for (const operation of sorted) {
    if (!isWrite(operation)) continue;
    const { opId, hlc } = operation.header;
    for (const [name, value] of Object.entries(operation.payload?.fields ?? {})) {
      const writes = fields.get(name) ?? new Map<string, Write>();
      const seen = seenIn(operation, name);
      writes.set(opId, { opId, hlc, value: value as Json, seen, effective: !undone.has(opId) });
      fields.set(name, writes);
    }
  }
  return fields;
}

/** Everything that the `starts` build on, themselves included. */
function closure(starts: readonly string[], writes: ReadonlyMap<string, Write>): Set<string> {
  const known = new Set<string>();
  const waiting = [...starts];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (known.has(id)) continue;
    known.add(id);
    waiting.push(...(writes.get(id)?.seen ?? []));
  }
  return known;
}

/** Effective writes that no other effective write had seen, latest first: the first one stands. */
export function heads(writes: ReadonlyMap<string, Write>): Write[] {
  const effective = [...writes.values()].filter((write) => write.effective);
  const superseded = closure(
    effective.flatMap(({ seen }) => seen),
    writes,
  );
  return effective
    .filter(({ opId }) => !superseded.has(opId))
    .sort((a, b) => (a.hlc < b.hlc ? 1 : -1));
}

/** A delete stands only when it knew every write: an edit made at the same time wins, visibly. */
export function outlives(
  fields: ReadonlyMap<string, ReadonlyMap<string, Write>>,
  deletes: readonly Operation[],
): boolean {
  return [...fields].some(([name, writes]) => {
    const known = closure(
      deletes.flatMap((operation) => seenIn(operation, name)),
      writes,
    );
    return [...writes.values()].some(({ opId, effective }) => effective && !known.has(opId));
  });
}
