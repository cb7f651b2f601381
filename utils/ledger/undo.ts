import type { Change } from './change';
import type { Operation } from './operation';

/** Undo is an operation too: it names what it takes back, so that it can itself be taken back. */
export function undoChanges(operations: readonly Operation[]): Change[] {
  return operations
    .filter(({ header }) => header.kind !== 'text-part')
    .map(({ header }) => ({
      entity: header.entity,
      entityId: header.entityId,
      caseId: header.caseId,
      kind: 'undo' as const,
      fields: { undoes: header.opId },
    }));
}

/** opIds whose effect is taken back; a later undo of the undo brings it back. */
export function undoneIds(sorted: readonly Operation[]): Set<string> {
  const undone = new Set<string>();
  for (const { header, payload } of sorted.toReversed()) {
    const target = payload?.fields.undoes;
    if (header.kind === 'undo' && typeof target === 'string' && !undone.has(header.opId)) {
      undone.add(target);
    }
  }
  return undone;
}
