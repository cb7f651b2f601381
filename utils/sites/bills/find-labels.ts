import type { Label, LabelWords } from './bill-roles';
import { CHINESE_LABELS } from './chinese-labels';
import { ENGLISH_LABELS } from './english-labels';
import { FOREIGN_LABELS } from './foreign-labels';

const TABLES: readonly LabelWords[] = [...CHINESE_LABELS, ...ENGLISH_LABELS, ...FOREIGN_LABELS];

/** 当前应还（含罚息）: what is in it is no label of its own. */
const NOTE_LEFT = /[(（](?:已|不|内)?(?:包?含|包括|inc(?:l\.?|luding|ludes)) ?(?:the )?$/;

const CJK = /[\u3400-\u9fff]/;
/** 最低还款额 ( Mininum Payment ): the same once more, for those who read no Chinese. */
const TRANSLATION_GAP = /^\s?(?:rmb |[(（/|]\s?(?:[a-z]{1,12}\s)?)?$/;

/** English behind Chinese is always one; the other way round only where both say the same. */
function translates(folded: string, first: Label, second: Label): boolean {
  const isSecond = CJK.test(folded.charAt(second.start));
  const isFirst = CJK.test(folded.charAt(first.end - 1));
  return isFirst !== isSecond && (isFirst || first.role === second.role);
}

/** A label with its translation behind it is one label, what the first of the two says. */
function withTranslations(folded: string, labels: readonly Label[]): Label[] {
  const kept: Label[] = [];
  for (const label of labels) {
    const last = kept.at(-1);
    const gap = folded.slice(last?.end, label.start);
    if (last && TRANSLATION_GAP.test(gap) && translates(folded, last, label))
      kept[kept.length - 1] = { ...last, end: label.end };
    else kept.push(label);
  }
  return kept;
}

/** (欠款为-): how a debt is printed, of no figure. */
const SIGN_RIGHT = /^为[-−–负]/;

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
    if (SIGN_RIGHT.test(folded.slice(end, end + 2))) return false;
    if (end === start || taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return withTranslations(
    folded,
    kept.sort((a, b) => a.start - b.start),
  );
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
