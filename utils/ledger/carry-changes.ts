import type { Change, ChangeKind } from './change';
import type { Operation } from './operation';
import { readAsCurrent } from './read-as-current';

/** What entries of another chain wrote, to be sealed anew in this one under the ids they have. */
export function carryChanges(operations: readonly Operation[]): Change[] {
  return operations.map(readAsCurrent).flatMap(({ header, payload }) => {
    if (payload === null) return [];
    const { opId, entity, entityId, caseId, kind } = header;
    const { fields, seen } = payload;
    return [{ opId, entity, entityId, caseId, kind: kind as ChangeKind, fields, seen }];
  });
}
