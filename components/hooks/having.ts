import type { Seen } from './use-form-draft';

/** The record as an editor had it in front of it: what was written since then it has not seen. */
export function having<Record extends { readonly seen: Seen }>(
  seen: Seen | undefined,
  current: Record,
): Record {
  return seen ? { ...current, seen: { ...current.seen, ...seen } } : current;
}
