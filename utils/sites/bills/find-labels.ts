import type { Label, LabelWords } from './bill-roles';
import { CHINESE_LABELS } from './chinese-labels';
import { ENGLISH_LABELS } from './english-labels';
import { FOREIGN_LABELS } from './foreign-labels';

const TABLES: readonly LabelWords[] = [...CHINESE_LABELS, ...ENGLISH_LABELS, ...FOREIGN_LABELS];

/** 当前应还（含罚息）: what is in it is no label of its own. */
const NOTE_LEFT = /[(（](?:已|不|内)?(?:包?含|包括|inc(?:l\.?|luding|ludes)) ?(?:the )?$/;

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
    if (NOTE_LEFT.test(folded.slice(Math.max(0, start - 16), start))) return false;
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

export function surest(labels: readonly Label[]): Label | null {
  return labels.reduce<Label | null>(
    (best, one) => (best && best.rank >= one.rank ? best : one),
    null,
  );
}
