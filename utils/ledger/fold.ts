import type { Json } from './json';
import type { Operation } from './operation';
import { isTextReference } from './text-parts';
import { undoneIds } from './undo';

/** A view: one record as it stands, folded from all operations about it. */
export interface EntityRow {
  readonly entity: string;
  readonly entityId: string;
  readonly caseId: string | null;
  readonly fields: Readonly<Record<string, Json>>;
  /** For each field the opId whose value stands. */
  readonly seen: Readonly<Record<string, string>>;
  /** Values written without having seen the one that stands. */
  readonly others: Readonly<Record<string, readonly { opId: string; value: Json }[]>>;
  readonly createdHlc: string;
  readonly updatedHlc: string;
  readonly corrected: boolean;
  readonly revived: boolean;
  /** A part of a long text is missing. */
  readonly incomplete: boolean;
}

interface Write {
  readonly opId: string;
  readonly hlc: string;
  readonly value: Json;
  readonly seen: string | undefined;
  readonly effective: boolean;
}

const WRITES = new Set(['create', 'update', 'supersede']);

/** Everything `from` builds on, itself included. */
function closure(
  from: Iterable<string | undefined>,
  writes: ReadonlyMap<string, Write>,
): Set<string> {
  const known = new Set<string>();
  for (const start of from) {
    for (let id = start; id !== undefined && !known.has(id); id = writes.get(id)?.seen)
      known.add(id);
  }
  return known;
}

function writesByField(
  operations: readonly Operation[],
  undone: ReadonlySet<string>,
): Map<string, Map<string, Write>> {
  const fields = new Map<string, Map<string, Write>>();
  for (const { header, payload } of operations) {
    if (!payload || !WRITES.has(header.kind)) continue;
    for (const [name, value] of Object.entries(payload.fields)) {
      const writes = fields.get(name) ?? new Map<string, Write>();
      writes.set(header.opId, {
        opId: header.opId,
        hlc: header.hlc,
        value: value as Json,
        seen: payload.seen[name],
        effective: !undone.has(header.opId),
      });
      fields.set(name, writes);
    }
  }
  return fields;
}

/** Effective writes that no other effective write had seen, latest first: the first one stands. */
function heads(writes: ReadonlyMap<string, Write>): Write[] {
  const effective = [...writes.values()].filter((write) => write.effective);
  const superseded = closure(
    effective.map((write) => write.seen),
    writes,
  );
  return effective
    .filter((write) => !superseded.has(write.opId))
    .sort((a, b) => (a.hlc < b.hlc ? 1 : -1));
}

function textGroups(operations: readonly Operation[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { header, payload } of operations) {
    if (header.kind !== 'text-part' || !payload) continue;
    const { textGroup, index, text } = payload.fields;
    if (typeof textGroup !== 'string' || typeof index !== 'number' || typeof text !== 'string')
      continue;
    const parts = groups.get(textGroup) ?? [];
    parts[index] = text;
    groups.set(textGroup, parts);
  }
  return groups;
}

/** A delete stands only when it knew every write: an edit made at the same time wins, visibly. */
function deletion(
  operations: readonly Operation[],
  undone: ReadonlySet<string>,
  fields: ReadonlyMap<string, ReadonlyMap<string, Write>>,
): 'none' | 'stands' | 'outlived' {
  const deletes = operations.filter(
    ({ header, payload }) => header.kind === 'delete' && payload && !undone.has(header.opId),
  );
  if (deletes.length === 0) return 'none';
  for (const [name, writes] of fields) {
    const known = closure(
      deletes.map(({ payload }) => payload?.seen[name]),
      writes,
    );
    for (const write of writes.values()) {
      if (write.effective && !known.has(write.opId)) return 'outlived';
    }
  }
  return 'stands';
}

/**
 * Folds all operations about one record into its view, the same in any order of arrival.
 * Null when nothing of it stands: never created, undone, deleted or purged.
 */
export function foldEntity(unsorted: readonly Operation[]): EntityRow | null {
  const operations = unsorted.toSorted((a, b) => (a.header.hlc < b.header.hlc ? -1 : 1));
  const undone = undoneIds(operations);
  const byField = writesByField(operations, undone);
  const deleted = deletion(operations, undone, byField);
  if (deleted === 'stands') return null;

  const groups = textGroups(operations);
  let incomplete = false;
  const resolve = (value: Json): Json => {
    if (!isTextReference(value)) return value;
    const parts = groups.get(value.textGroup) ?? [];
    if (parts.filter((part) => part !== undefined).length < value.parts) incomplete = true;
    return parts.join('');
  };

  const fields: Record<string, Json> = {};
  const seen: Record<string, string> = {};
  const others: Record<string, { opId: string; value: Json }[]> = {};
  for (const name of [...byField.keys()].sort()) {
    const [winner, ...rest] = heads(byField.get(name) ?? new Map());
    if (!winner) continue;
    seen[name] = winner.opId;
    if (winner.value !== null) fields[name] = resolve(winner.value);
    const differing = rest.filter(
      (write) => JSON.stringify(write.value) !== JSON.stringify(winner.value),
    );
    if (differing.length > 0) {
      others[name] = differing.map((write) => ({ opId: write.opId, value: resolve(write.value) }));
    }
  }

  const standing = operations.filter(
    ({ header, payload }) => payload && WRITES.has(header.kind) && !undone.has(header.opId),
  );
  const first = standing[0]?.header;
  const last = standing.at(-1)?.header;
  if (!first || !last) return null;
  return {
    entity: first.entity,
    entityId: first.entityId,
    caseId: last.caseId,
    fields,
    seen,
    others,
    createdHlc: first.hlc,
    updatedHlc: last.hlc,
    corrected: standing.some(({ header }) => header.kind === 'supersede'),
    revived: deleted === 'outlived',
    incomplete,
  };
}
