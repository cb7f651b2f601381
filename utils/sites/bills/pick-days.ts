import type { Day } from './bill-days';
import type { Label } from './bill-roles';
import { clauseAround } from './clause-around';
import { crossesRows } from './crosses-rows';
import { isDayLabel } from './find-labels';
import { isMoreOfLabel } from './label-gaps';
import { isMovedTo } from './moved-days';
import { standsInPaidRow } from './paid-rows';
import type { Pairs } from './pair-cells';
import type { PlainText } from './plain-text';
import { lastBefore } from './spans';

export interface NamedDay {
  readonly day: Day;
  readonly role: Label['role'] | 'none';
  readonly rank: number;
}

/** Surer than the day that stood there before. */
const MOVED = 4;
const LONGEST_GAP = 22;
/** 未于截止日前缴清将加收违约金, and a line below: no label of what stands there. */
const SENTENCE_WORDS = /[\u3400-\u9fff]{3}/;
const BREAKS_GAP = /[。;!?；！？]|\. [A-Z]/;
const AFTER_DUE =
  /^[日号]?(?: ?\d{1,2}(?:[:时点]\d{0,2})?(?:[分点])?)?[\s)）]{0,2}(?:\([^)\n]{1,6}\)|（[^）\n]{1,6}）)?\s?(?:\d{1,2}:\d\d)?\s?(?:或?之?前|以前|止|到期|截止|为(?:您的?|本期)?(?:最后|最晚|到期)?(?:还|缴|付)|是(?:您的?|本期)?(?:最后|到期)?(?:还|缴)|是[您你][^，。\n]{0,36}的(?:最后)?(?:还款|缴款|缴费)日|(?:自动)?(?:扣款|扣缴|代扣)|[从对自由][^，。\n]{0,20}(?:扣|划)|[应需](?:还|缴|付|扣)|の(?:支払|请求|引落|引き落|振替)|の?[おご](?:支払|请求|引落|引き落|振替))/;
/** 于3月20日还款: due where it is asked for, paid where it is told. */
const AFTER_VERB =
  /^\s?(?:前还|前缴|还款|缴[费款纳清付]|清偿|归还|给付|付清|付款|支付|偿还|扣款|扣收|扣划|划扣|代扣|(?:自动)?扣缴)/;
/** 缴费时间 2026-11-05 10:22: the minute it was paid. */
const ENDS_IN_TIME = /^(?!.*(?:截止|到期|最[后晚迟])).*时间$/;
const AT_A_TIME = /^ ?\d{1,2}:\d\d(?::\d\d)?(?! ?之?前)/;
const DONE_LEFT = /已(?:经|成功)?(?:于|在)?\s?$/;
/** 12月09日还款 | 可用额度 ... */
const IN_A_CARD = /^自?动?还款\s?[|｜·•]/;
const WILL_LEFT = /将(?:于|在)?\s?$/;
const AFTER_DUE_ENGLISH =
  /^[ ,]{0,2}(?:is|was|as)? ?(?:the |your )?(?:due date|payment due|last date|deadline|final date)|^ ?\)? ?(?:ko |tak )?due (?:hai|hain|h|tha|thi|ho)(?![a-z])|^ ?\)? ?(?:tak|se (?:pehle|pahle)) /;
/** 签字后于9月25日前交回班主任: a day for something else. */
const UNTIL_ELSE =
  /^[\s)）]{0,2}(?:或?之?前|以前)(?:将[^，。\n]{0,8})?(?:交回|退回|返回|寄回|提交|上传|回复|参加|报名|前往)/;
const PAYMENT_OF = /^ (?:payment|inst?allment|bill|invoice|rent|emi) of [a-z]{0,3}[$£€₹]?\.? ?\d/;
/** "The instalment due on 1 September has not been paid. Please pay by 8 October." */
const WAS_DUE = /^[^.。]{0,20}(?:has|have|was|were) not (?:yet )?(?:been )?(?:paid|received)/;
/** 至8月20日止，尚欠: the day it was counted on. */
const AS_OF = /^ ?止[，,]?\s?(?:您|台端)?(?:尚|仍|共|已|累计)?(?:积欠|欠|未)/;
const IS_UNPAID = /past due|overdue|missed|unpaid|in arrears/;
const OFFER =
  /(?:可|办|申请|转|免息|免|现金|灵活|最高|起)[^，。\n]{0,6}分期|分 ?\d{1,2} ?期|分期[^，。\n]{0,4}(?:手续费|费率|优惠|仅|最低|低至|立享|额度|成功)|回复|回[#a-z]|办理(?!的)|申请|活动|优惠|参与|领取|抽奖|有效|使用|可用|过期|券|失效|兑换|点击|红包|立减|apply|(?:sms|text) [a-z]+ to|offer|redeem|valid|convert|expire|reply|voucher|discount|rebate|save|settlement|dispute|complain|appeal|hearing|disconnect|call us|停电|停水|停机|断电|起诉|开庭|上报/;
/** 您4月15日的借款1140元，于4月29日到期: a debt comes to its end, no voucher. */
const ENDS = /^[\s)）]{0,2}到期/;
const IS_LATE = /^[\s)）]{0,2}已?逾期 ?\d{1,4} ?天/;
const MUST_PAY = /(?<![a-z])(?:must|please|have to|need to) pay(?![a-z])/;
const DEBT_LEFT = /(?:借款|贷款|租金|房租|租约|账单|保费|欠款|分期|应还)[^。；;!\n]{0,50}$/;
const ASKED_LEFT = /(?:请|敬请|务请|烦请|需|须|应)[^。；;\n]{0,14}(?:于|在)?[^。；;\n]{0,4}$/;
const ON_LEFT = /(?<![a-z])on (?:or around )?$/;
const TAKEN =
  /(?<![a-z])(?:due|(?:coming|going|comes|goes) out|be (?:withdrawn|deducted|debited|collected|taken|charged))(?![a-z])/;
const END_OF_ALL = /^到期日期?$/;
/** Until when, but not what for. */
const SAYS_NOT_WHAT = /^(?:(?:on or )?before|by|no later than|due)(?: is| was|:)?$/;
const PAY_WORD = /还|缴|付|存|扣|补|结清|处理|支払|请求|pay|settle|due|clear|remit/;

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
): { role: NamedDay['role']; rank: number } {
  if (standsInPaidRow(folded, day)) return { role: 'paidOn', rank: 1 };
  if (isMovedTo(folded, day.start)) return { role: 'due', rank: MOVED };
  if (day.closesPeriod) return { role: 'due', rank: 3 };
  const paired = pairs.get(day.start);
  if (paired) return { role: paired.role, rank: 3 };
  const clause = clauseAround(folded, day, true);
  const offer = OFFER.test(clause) && !MUST_PAY.test(clause);
  const right = folded.slice(day.end, day.end + 60);
  const before = lastBefore(labels, day.start, taken);
  if (before && reaches(cased, before, day)) {
    const weak = SAYS_NOT_WHAT.test(folded.slice(before.start, before.end));
    if (ENDS_IN_TIME.test(folded.slice(before.start, before.end)) && AT_A_TIME.test(right)) {
      return { role: 'paidOn', rank: 3 };
    }
    if (before.role !== 'due') return { role: before.role, rank: 3 };
    if (WAS_DUE.test(right)) return { role: 'due', rank: 1 };
    // Of a loan, beside the day of its next instalment.
    if (END_OF_ALL.test(folded.slice(before.start, before.end))) return { role: 'due', rank: 2 };
    if (!offer) return { role: 'due', rank: weak ? (PAY_WORD.test(clause) ? 2 : 1) : 3 };
    return weak ? { role: 'otherDay', rank: 1 } : { role: 'due', rank: 2 };
  }
  if (DONE_LEFT.test(folded.slice(Math.max(0, day.start - 6), day.start))) {
    return { role: 'paidOn', rank: 2 };
  }
  if (AS_OF.test(right)) return { role: 'statement', rank: 2 };
  if (IN_A_CARD.test(right)) return { role: 'due', rank: 1 };
  if (offer || day.inRange || UNTIL_ELSE.test(right)) return { role: 'otherDay', rank: 1 };
  if (AFTER_DUE_ENGLISH.test(right)) return { role: 'due', rank: 3 };
  if (PAYMENT_OF.test(right) && IS_UNPAID.test(clause)) return { role: 'due', rank: 2 };
  if (ON_LEFT.test(folded.slice(Math.max(0, day.start - 14), day.start)) && TAKEN.test(clause)) {
    return { role: 'due', rank: 2 };
  }
  if (IS_LATE.test(right)) return { role: 'due', rank: 2 };
  const debt = folded.slice(Math.max(0, day.start - 60), day.start);
  if (ENDS.test(right) && DEBT_LEFT.test(debt)) return { role: 'due', rank: 2 };
  const left = folded.slice(Math.max(0, day.start - 24), day.start);
  const asked = ASKED_LEFT.test(left);
  if (AFTER_VERB.test(right) && (asked || WILL_LEFT.test(left))) return { role: 'due', rank: 2 };
  if (AFTER_DUE.test(right) && (asked || PAY_WORD.test(clauseAround(folded, day, false)))) {
    return { role: 'due', rank: 2 };
  }
  return { role: 'none', rank: 0 };
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
  for (const rank of [MOVED, 3, 2, 1]) {
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
