import { carryChanges } from './carry-changes';
import type { Change } from './change';
import { newId } from './identifier';
import type { Operation } from './operation';
import { recordsOfCases } from './records-of-cases';
import { undoChanges, undoneIds } from './undo';

/**
 * Brings cases back that were deleted here, from a backup that still holds them: takes their
 * deletes back and writes what was purged once more, as new entries, since a purge stands.
 */
export function reviveChanges(
  here: readonly Operation[],
  foreign: readonly Operation[],
  caseIds: ReadonlySet<string>,
): Change[] {
  const entityIds = recordsOfCases(foreign, caseIds);
  const about = here.filter(({ header }) => entityIds.has(header.entityId));
  const undone = undoneIds(about.toSorted(byTime));
  const deletes = about.filter(
    ({ header, payload }) =>
      header.kind === 'delete' && payload !== null && !undone.has(header.opId),
  );
  const purged = new Set(
    about.filter(({ payload }) => payload === null).map(({ header }) => header.opId),
  );
  const wanted = foreign.filter(({ header }) => purged.has(header.opId)).toSorted(byTime);
  return [...undoChanges(deletes), ...underNewIds(carryChanges(wanted))];
}

function byTime({ header: a }: Operation, { header: b }: Operation): number {
  return a.hlc < b.hlc ? -1 : 1;
}

/** What one of them says about another keeps pointing at it. */
function underNewIds(changes: readonly Change[]): Change[] {
  const ids = new Map(changes.map(({ opId }) => [opId, newId()]));
  const renamed = (opId: string) => ids.get(opId) ?? opId;
  return changes.map(({ opId, fields, seen, ...change }) => ({
    ...change,
    opId: renamed(opId ?? ''),
    fields:
      typeof fields.undoes === 'string' ? { ...fields, undoes: renamed(fields.undoes) } : fields,
    seen: Object.fromEntries(
      Object.entries(seen ?? {}).map(([name, opIds]) => [name, opIds.map(renamed)]),
    ),
  }));
}
