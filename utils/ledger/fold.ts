import { canonical, type Json } from './json';
import type { Operation } from './operation';
import { readAsCurrent } from './read-as-current';
import { textReader } from './text-parts';
import { undoneIds } from './undo';
import { heads, isWrite, outlives, type Write, writesByField } from './writes';

/** Raised when the same operations fold to something else. */
export const FOLD_VERSION = 1;

/** A view: one record as it stands, folded from all operations about it. */
export interface EntityRow {
  readonly entity: string;
  readonly entityId: string;
  readonly caseId: string | null;
  readonly fields: Readonly<Record<string, Json>>;
  /** For each field the opIds that nobody has answered yet; the value of the first stands. */
  readonly seen: Readonly<Record<string, readonly string[]>>;
  /** Values written without having seen the one that stands. */
  readonly others: Readonly<Record<string, readonly { opId: string; value: Json }[]>>;
  readonly createdHlc: string;
  readonly updatedHlc: string;
  readonly corrected: boolean;
  readonly revived: boolean;
  /** A part of a long text is missing. */
  readonly incomplete: boolean;
}

interface Standing {
  readonly name: string;
  readonly heads: readonly string[];
  readonly value: Json;
  readonly others: readonly { opId: string; value: Json }[];
}

/** What one field shows: the latest of the values nobody has answered yet, the others beside it. */
function standing(
  name: string,
  writes: ReadonlyMap<string, Write>,
  resolve: (value: Json) => Json,
): Standing | null {
  const all = heads(writes);
  const [winner, ...rest] = all;
  if (!winner) return null;
  const value = resolve(winner.value);
  const shown = new Set([canonical(value)]);
  const others = rest.flatMap(({ opId, value: stored }) => {
    const other = resolve(stored);
    const text = canonical(other);
    if (shown.has(text)) return [];
    shown.add(text);
    return [{ opId, value: other }];
  });
  return { name, heads: all.map(({ opId }) => opId), value, others };
}

/**
 * Folds all operations about one record into its view, the same in any order of arrival.
 * Null when nothing of it stands: never created, undone, deleted or purged.
 */
export function foldEntity(unsorted: readonly Operation[]): EntityRow | null {
  const operations = unsorted
    .map(readAsCurrent)
    .sort((a, b) => (a.header.hlc < b.header.hlc ? -1 : 1));
  const undone = undoneIds(operations);
  const byField = writesByField(operations, undone);
  const deletes = operations.filter(
    ({ header, payload }) => header.kind === 'delete' && payload && !undone.has(header.opId),
  );
  const outlived = deletes.length > 0 && outlives(byField, deletes);
  if (deletes.length > 0 && !outlived) return null;

  const written = operations.filter(
    (operation) => isWrite(operation) && !undone.has(operation.header.opId),
  );
  const first = written[0]?.header;
  const last = written.at(-1)?.header;
  if (!first || !last) return null;

  const { resolve, isIncomplete } = textReader(operations);
  const fields = [...byField.keys()].sort().flatMap((name) => {
    const field = standing(name, byField.get(name) ?? new Map(), resolve);
    return field ? [field] : [];
  });
  return {
    entity: first.entity,
    entityId: first.entityId,
    caseId: last.caseId,
    fields: Object.fromEntries(
      fields.filter(({ value }) => value !== null).map(({ name, value }) => [name, value]),
    ),
    seen: Object.fromEntries(fields.map((field) => [field.name, field.heads])),
    others: Object.fromEntries(
      fields.filter(({ others }) => others.length > 0).map(({ name, others }) => [name, others]),
    ),
    createdHlc: first.hlc,
    updatedHlc: last.hlc,
    corrected: written.some(({ header }) => header.kind === 'supersede'),
    revived: outlived,
    incomplete: isIncomplete(),
  };
}
