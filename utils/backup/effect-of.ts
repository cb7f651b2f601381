import { canonical, type EntityRow } from '@/utils/ledger';

/** `conflict`: written in both places without knowing of each other; both values are kept. */
export type Effect = 'new' | 'changed' | 'conflict' | 'removed' | 'same';
export type Counts = Readonly<Record<Effect, number>>;

/** What importing does to one record; null for one that stands neither before nor after. */
export function effectOf(before: EntityRow | null, after: EntityRow | null): Effect | null {
  if (!before) return after && 'new';
  if (!after) return 'removed';
  const contested = Object.entries(after.others).some(
    ([name, others]) => others.length > (before.others[name]?.length ?? 0),
  );
  if (contested) return 'conflict';
  const shown = ({ fields, caseId, others }: EntityRow) => canonical({ fields, caseId, others });
  return shown(before) === shown(after) ? 'same' : 'changed';
}

export function noCounts(): Record<Effect, number> {
  return { new: 0, changed: 0, conflict: 0, removed: 0, same: 0 };
}
