import type { Day } from './bill-days';
import type { Label } from './bill-roles';
import { clauseAround } from './clause-around';

/** What a day is, told by the words around it; every pattern a rule names has to fit. */
interface DayRule {
  readonly role: Label['role'];
  /** How sure: the day of the highest rank is taken. */
  readonly rank: 1 | 2 | 3;
  readonly left?: RegExp;
  readonly right?: RegExp;
  /** Between the commas around it. */
  readonly clause?: RegExp;
  readonly sentence?: RegExp;
  readonly isOffer?: true;
  readonly inRange?: true;
}

const LEFT = 60;
const RIGHT = 60;
const ASKED = /(?:请|敬请|务请|烦请|需|须|应)[^。；;\n]{0,14}(?:于|在)?[^。；;\n]{0,4}$/;
const AFTER_DUE =
  /^[日号]?(?: ?\d{1,2}(?:[:时点]\d{0,2})?(?:[分点])?)?[\s)）]{0,2}(?:\([^)\n]{1,6}\)|（[^）\n]{1,6}）)?\s?(?:\d{1,2}:\d\d)?\s?(?:或?之?前|以前|止|到期|截止|为(?:您的?|本期)?(?:最后|最晚|到期)?(?:还|缴|付)|是(?:您的?|本期)?(?:最后|到期)?(?:还|缴)|是[您你][^，。\n]{0,36}的[^，。\n]{0,4}(?:还款|缴款|缴费)(?:日|时间)|(?:自动)?(?:扣款|扣缴|代扣)(?!失败|成功|未成功|人民币|[¥\d])|还款日|[从对自由][^，。\n]{0,20}(?:扣|划)(?!款?(?:失败|成功|未))|[应需](?:还|缴|付|扣)|の(?:支払|请求|引落|引き落|振替)|の?[おご](?:支払|请求|引落|引き落|振替))/;
const DONE = /已(?:经|成功)?(?:于|在)?\s?$/;
const AFTER_VERB =
  /^\s?(?:[到至](?!期)[^，。\n]{1,12}[交缴]|前还|前缴|还款|缴[费款纳清付]|清偿|归还|给付|付清|付款|支付|偿还|扣款|扣收|扣划|划扣|代扣|(?:自动)?扣缴)/;
export const PAY_WORD =
  /还|清偿|履行|缴|付|存|扣|补|结清|处理|支払|请求|pay|settle|due|clear|remit/;
const OFFER =
  /(?:可|办|申请|转|免息|免|现金|灵活|最高|起)[^，。\n]{0,6}分期|分 ?\d{1,2} ?期|分期[^，。\n]{0,4}(?:手续费|费率|优惠|仅|最低|低至|立享|额度|成功)|回复|回[#a-z]|办理(?!的)|申请|活动|优惠|参与|领取|抽奖|有效|使用|可用|过期|券|失效|兑换|点击|红包|立减|apply|(?:sms|text) [a-z]+ to|offer|redeem|valid|convert|expire|reply|voucher|discount|rebate|save|settlement|dispute|complain|appeal|hearing|disconnect|call us|停电|停水|停机|断电|起诉|开庭|上报/;
const MUST_PAY = /(?<![a-z])(?:must|please|have to|need to) pay(?![a-z])/;

/** The first that fits says what the day is. */
const DAY_RULES: readonly DayRule[] = [
  {
    // 已于9月5日到期，未清余额
    role: 'due',
    rank: 2,
    left: DONE,
    right: /^\s?到期[，,]?\s?[仍尚]?(?:未[清还缴付结偿]|请|欠|有(?:欠|未)|已逾期)/,
  },
  {
    role: 'paidOn',
    rank: 2,
    left: DONE,
  },
  {
    // 10月20日 第4期/共12期
    role: 'due',
    rank: 1,
    right: /^\s?第 ?\d{1,2} ?期/,
  },
  {
    // 至8月20日止，尚欠: the day it was counted on.
    role: 'statement',
    rank: 2,
    right: /^ ?止[，,]?\s?(?:您|台端)?(?:尚|仍|共|已|累计)?(?:积欠|欠|未)/,
  },
  {
    // 12月09日还款 | 可用额度 ...
    role: 'due',
    rank: 1,
    right: /^ ?自?动?还款\s?(?:[|｜·•\n]|$)/,
  },
  {
    // 5/10 截止, at the end of its line
    role: 'due',
    rank: 2,
    right: /^\s?截止\s?(?:$|\n)/,
  },
  {
    // 首期10月10日，应还398.34
    role: 'due',
    rank: 2,
    left: /(?:[首本下当]期|第 ?\d{1,2} ?期)[:：]?\s?$/,
    right: /^\s?[，,]?\s?[应需待][还缴付]/,
  },
  {
    // 合同【11】于【2021-12-31T17:14】到期，请及时还款
    role: 'due',
    rank: 2,
    right: /^(?:t\d\d:\d\d)?[】\])）]?\s?到期[，,]\s?请[^，。]{0,6}[还缴付]/,
  },
  {
    role: 'otherDay',
    rank: 1,
    isOffer: true,
  },
  {
    role: 'otherDay',
    rank: 1,
    inRange: true,
  },
  {
    // 签字后于9月25日前交回班主任: a day for something else.
    role: 'otherDay',
    rank: 1,
    right:
      /^[\s)）]{0,2}(?:或?之?前|以前)(?:将[^，。\n]{0,8})?(?:交回|退回|返回|寄回|提交|上传|回复|参加|报名|前往)/,
  },
  {
    role: 'due',
    rank: 3,
    right:
      /^[ ,]{0,2}(?:is|was|as)? ?(?:the |your )?(?:due date|payment due|last date|deadline|final date)|^ ?\)? ?(?:ko |tak )?due (?:hai|hain|h|tha|thi|ho)(?![a-z])|^ ?\)? ?(?:tak|se (?:pehle|pahle)) /,
  },
  {
    role: 'due',
    rank: 2,
    right: /^ (?:payment|inst?allment|bill|invoice|rent|emi) of [a-z]{0,3}[$£€₹]?\.? ?\d/,
    clause: /past due|overdue|missed|unpaid|in arrears/,
  },
  {
    // "couldn't process your autopay of $18 for 5 October"
    role: 'due',
    rank: 1,
    left: /(?:payment|auto-?pay|direct debit) of [a-z]{0,3}[$£€₹]? ?[\d.,]+ (?:for|due) $/,
  },
  {
    role: 'due',
    rank: 2,
    left: /(?<![a-z])on (?:or around )?$/,
    clause:
      /(?<![a-z])(?:due|(?:coming|going|comes|goes) out|be (?:auto-? ?)?(?:withdrawn|deducted|debited|collected|taken|charged))(?![a-z])/,
  },
  {
    role: 'due',
    rank: 2,
    right: /^[\s)）]{0,2}已?逾期 ?\d{1,4} ?天/,
  },
  {
    // 您4月15日的借款1140元，于4月29日到期: a debt comes to its end, no voucher.
    role: 'due',
    rank: 2,
    left: /(?:借款|贷|租金|房租|租约|账单|保费|欠款|分期|应还)[^。；;!\n]{0,50}$/,
    right: /^[\s)）]{0,2}到期/,
  },
  {
    // 当期 ¥28,640 · 6/15 到期
    role: 'due',
    rank: 2,
    right: /^\s?到期\s?(?:$|[\n·|])/,
    sentence: /[¥$]\s?\d|\d元/,
  },
  {
    // 于3月20日还款: due where it is asked for, paid where it is told.
    role: 'due',
    rank: 2,
    left: ASKED,
    right: AFTER_VERB,
  },
  {
    role: 'due',
    rank: 2,
    left: /将(?:于|在)?\s?$/,
    right: AFTER_VERB,
  },
  {
    role: 'due',
    rank: 2,
    left: ASKED,
    right: AFTER_DUE,
  },
  {
    role: 'due',
    rank: 2,
    right: AFTER_DUE,
    sentence: PAY_WORD,
  },
];

/** The rule that fits what stands around a day; undefined where nothing says what it is. */
export function dayRule(folded: string, day: Day): DayRule | undefined {
  const left = folded.slice(Math.max(0, day.start - LEFT), day.start);
  const right = folded.slice(day.end, day.end + RIGHT);
  const clause = clauseAround(folded, day, true);
  const sentence = clauseAround(folded, day, false);
  return DAY_RULES.find(
    (rule) =>
      (rule.left?.test(left) ?? true) &&
      (rule.right?.test(right) ?? true) &&
      (rule.clause?.test(clause) ?? true) &&
      (rule.sentence?.test(sentence) ?? true) &&
      (!rule.isOffer || isOffer(clause)) &&
      (!rule.inRange || day.inRange),
  );
}

export function isOffer(clause: string): boolean {
  return OFFER.test(clause) && !MUST_PAY.test(clause);
}
