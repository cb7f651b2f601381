import type { Day } from './bill-days';
import type { Label } from './bill-roles';
import { clauseAround } from './clause-around';
import { crossesRows } from './crosses-rows';
import { dayRule, isOffer, PAY_WORD } from './day-rules';
import { isDayLabel } from './find-labels';
import { isMoreOfLabel } from './label-gaps';
import { isMovedTo } from './moved-days';
import { standsInPaidRow } from './paid-rows';
import type { Pairs } from './pair-cells';
import type { PlainText } from './plain-text';
import { lastBefore } from './spans';

interface Named {
  readonly role: Label['role'] | 'none';
  readonly rank: number;
}

export interface NamedDay extends Named {
  readonly day: Day;
}

/** Surer than the day that stood there before. */
const MOVED = 4;
const LONGEST_GAP = 22;
/** 未于截止日前缴清将加收违约金, and a line below: no label of what stands there. */
const SENTENCE_WORDS = /[\u3400-\u9fff]{3}/;
const BREAKS_GAP = /[。;!?；！？]|\. [A-Z]/;
/** 缴费时间 2026-11-05 10:22: the minute it was paid. */
const ENDS_IN_TIME = /^(?!.*(?:截止|到期|最[后晚迟])).*(?:时间|还款日期)$/;
const AT_A_TIME = /^ ?\d{1,2}:\d\d(?::\d\d)?(?! ?之?前)/;
/** "The instalment due on 1 September has not been paid. Please pay by 8 October." */
const WAS_DUE =
  /^(?:[^.。]{0,20}(?:has|have|was|were) not (?:yet )?(?:been )?(?:paid|received)|[^。\n]{0,20}(?:尚未|仍未|并未|未能?)(?:履行|支付|还款|付|还|缴))/;
/** 原缴费期限: before it was moved. */
const ONCE = /^\n?.?原/;
/** Beside 缴费期限, which may leave some days more. */
const DAY_OF_RULE = /^应[还缴交付]日期?$/;
const END_OF_ALL = /^到期日期?$/;
/** Until when, but not what for. */
const SAYS_NOT_WHAT = /^(?:(?:on or )?before|by|no later than|due|deadline)(?: is| was|:)?$/;

export function namedDays(
  plain: PlainText,
  days: readonly Day[],
  labels: readonly Label[],
  pairs: Pairs,
): NamedDay[] {
  // "Payment due" above a day is its label as much as above an amount.
  const dayLabels = labels.flatMap((label): Label[] => {
    if (isDayLabel(label)) return [label];
    const due = label.role === 'total' && /due$/.test(plain.folded.slice(label.start, label.end));
    return due ? [{ ...label, role: 'due' }] : [];
  });
  const named = days.map((day, index) => ({
    day,
    ...nameOf(plain, day, days[index - 1]?.end ?? 0, dayLabels, pairs),
  }));
  const column = named.filter(({ day, role }) => role === 'due' && pairs.has(day.start));
  const isSchedule = new Set(column.map(({ day }) => day.day)).size > 1;
  return isSchedule
    ? named.map((one) => (column.includes(one) ? { ...one, rank: 2 } : one))
    : named;
}

function nameOf(
  { cased, folded }: PlainText,
  day: Day,
  taken: number,
  labels: readonly Label[],
  pairs: Pairs,
): Named {
  if (standsInPaidRow(folded, day)) return { role: 'paidOn', rank: 1 };
  if (isMovedTo(folded, day.start)) return { role: 'due', rank: MOVED };
  if (day.closesPeriod) return { role: 'due', rank: 3 };
  const paired = pairs.get(day.start);
  if (paired) return { role: paired.role, rank: 3 };
  const before = lastBefore(labels, day.start, taken);
  if (before && reaches(cased, before, day)) return asLabelled(folded, before, day);
  return dayRule(folded, day) ?? { role: 'none', rank: 0 };
}

function asLabelled(folded: string, label: Label, day: Day): Named {
  const words = folded.slice(label.start, label.end);
  const right = folded.slice(day.end, day.end + 60);
  if (ENDS_IN_TIME.test(words) && AT_A_TIME.test(right)) return { role: 'paidOn', rank: 3 };
  if (label.role !== 'due') return { role: label.role, rank: 3 };
  if (WAS_DUE.test(right) || ONCE.test(folded.slice(label.start - 1, label.end)))
    return { role: 'due', rank: 1 };
  if (DAY_OF_RULE.test(words)) return { role: 'due', rank: 2.5 };
  // Of a loan, beside the day of its next instalment.
  if (END_OF_ALL.test(words)) return { role: 'due', rank: 2 };
  const clause = clauseAround(folded, day, true);
  if (!SAYS_NOT_WHAT.test(words)) return { role: 'due', rank: isOffer(clause) ? 2 : 3 };
  if (isOffer(clause)) return { role: 'otherDay', rank: 1 };
  return { role: 'due', rank: PAY_WORD.test(clause) ? 2 : 1 };
}

function reaches(cased: string, label: Label, day: Day): boolean {
  const gap = cased.slice(label.end, day.start);
  if (isMoreOfLabel(gap)) return true;
  if (gap.length > LONGEST_GAP || BREAKS_GAP.test(gap)) return false;
  const [rest = '', ...below] = gap.split('\n');
  if (below.length > 0 && SENTENCE_WORDS.test(rest)) return false;
  if (crossesRows(cased, label, day)) return false;
  return !/[，,].{5}/.test(gap) && below.length < 3;
}

/** The one day it is due; null where several are as sure. */
export function pickDueDate(named: readonly NamedDay[]): Day | null {
  const due = named.filter(({ role, day }) => role === 'due' && (!day.inRange || day.closesPeriod));
  for (const rank of [MOVED, 3, 2.5, 2, 1]) {
    const best = due.filter((one) => one.rank === rank);
    const [first] = best;
    if (first) return best.every(({ day }) => day.day === first.day.day) ? first.day : null;
  }
  return null;
}

export function pickDay(named: readonly NamedDay[], role: Label['role']): Day | null {
  const found = named.filter((one) => one.role === role && !one.day.inRange);
  const [first] = found;
  return first && found.every(({ day }) => day.day === first.day.day) ? first.day : null;
}
