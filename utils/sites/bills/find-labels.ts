import type { Label, LabelWords } from './bill-roles';
import { CHINESE_LABELS } from './chinese-labels';
import { ENGLISH_LABELS } from './english-labels';
import { FOREIGN_LABELS } from './foreign-labels';

const TABLES: readonly LabelWords[] = [...CHINESE_LABELS, ...ENGLISH_LABELS, ...FOREIGN_LABELS];

/** The labels of a folded text in order; where two overlap, the longer one. */
export function findLabels(folded: string): Label[] {
  const all: Label[] = [];
  for (const { pattern, role, rank } of TABLES) {
    for (const match of folded.matchAll(pattern)) {
      const start = match.index;
      all.push({ role, rank, start, end: start + match[0].length });
    }
  }
  all.sort((a, b) => b.end - b.start - (a.end - a.start) || b.rank - a.rank);
  const taken = new Uint8Array(folded.length);
  const kept = all.filter(({ start, end }) => {
    if (end === start || taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

const DAYS: ReadonlySet<string> = new Set(['due', 'statement', 'paidOn', 'otherDay']);

export function isDayLabel({ role }: Label): boolean {
  return DAYS.has(role);
}
