import { foldEntity } from './fold';
import type { Operation } from './operation';

/** The records of these cases: each belongs to the one it is in, or was in when it was deleted. */
export function recordsOfCases(
  operations: readonly Operation[],
  caseIds: ReadonlySet<string>,
): Map<string, readonly Operation[]> {
  const isOne = (caseId: string | null) => caseId !== null && caseIds.has(caseId);
  const touched = new Set(
    operations.filter(({ header }) => isOne(header.caseId)).map(({ header }) => header.entityId),
  );
  const about = operations.filter(({ header }) => touched.has(header.entityId));
  const all = Map.groupBy(about, ({ header }) => header.entityId);
  return new Map([...all].filter(([, own]) => isOne(caseOf(own))));
}

function caseOf(about: readonly Operation[]): string | null {
  const row = foldEntity(about);
  if (row) return row.caseId;
  const last = about.toSorted((a, b) => (a.header.hlc < b.header.hlc ? 1 : -1))[0];
  return last?.header.caseId ?? null;
}
