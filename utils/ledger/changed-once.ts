import type { Operation } from './operation';
import { sameValue } from './same-value';
import { type ChainFault, changedPart } from './verify';

/**
 * As `changedPart`, for the same chain in several places: what was found as it was sealed in one of
 * them needs no digest in the next that has the very same.
 */
export function changedOnce(): (operation: Operation) => ChainFault | null {
  const sealed = new Map<string, Operation>();
  return (operation) => {
    const twin = sealed.get(operation.hash);
    if (twin && sameValue(twin, operation)) return null;
    const changed = changedPart(operation);
    if (changed === null) sealed.set(operation.hash, operation);
    return changed;
  };
}
