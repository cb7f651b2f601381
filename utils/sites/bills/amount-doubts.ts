import { clauseAround } from './clause-around';
import type { Figure } from './figure';
import { lineAround } from './spans';

/**
 * `part` of another amount or of a rule for all, `listed` after one, paid but too `short`, or only
 * offered, supposed, spent: none of these is asked for by itself.
 */
export type Doubt = 'none' | 'part' | 'listed' | 'short' | 'doubtful';

const RIGHT = 64;
const LEFT = 48;
const COMMA = /[，,](?!\d)/;
const SENTENCE = /\. /;
const EACH =
  /^ ?(?:元|块)?(?:\/|per |每|a )(?:day|month|week|fortnight|quarter|year|mo(?![a-z])|㎡|m²|平|天|日|月|期|笔|次)/;
const AT_LEAST = /^ ?(?:or more|or above|and above|\+|及?以上|起)/;
/** "costs ~RM 268 in interest", 500 元現金回饋: what a choice costs or gives. */
const GIVEN =
  /^ ?(?:in (?:interest|fees|cash ?back|rewards)(?![a-z])|元?(?:现金)?(?:回[馈饋]|红利|购物金|抵用))/;
/** 「1,500元（含）以下」: a rule for all. */
const THRESHOLD = /^ ?(?:元|块)?(?:[(（]含[)）])?(?:及?以下|以内)/;
const OFFER =
  /(?:可|办|申请|转|免息|免|现金|灵活|最高|起)[^，。\n]{0,6}分期|分 ?\d{1,2} ?期|分期[^，。\n]{0,4}(?:手续费|费率|优惠|仅|最低|低至|立享|额度|成功)|可申请|优惠|活动|回复|办理(?!的)|立享|最高|低至|免息|费率|红包|领取|兑换|抽奖|额度|提额|仅需|只需|可借|起诉标|convert|offer|eligible|pre-?approved|no[- ]cost|interest[- ]free|cash ?back|reward|rebate|discount|save |split|flexi|balance transfer|upgrade|personal loan at|install?ments? from|in install?ments of|settle(?:ment)? for|settle (?:your )?(?:debt|account)|reduced|only pay/;
const SUPPOSED =
  /(?:^|[，,。\s])(?:如|若|倘|一旦|否则|逾期[^，,。\n]{0,6}将|将(?:会)?(?:产生|收取|加收|被)|按日)|每[日天]|(?:^|[^a-z])(?:if|unless|otherwise|will be (?:charged|added)|may be|will incur|would|per day|a day|each day|to avoid)(?![a-z])/;
/** 共180元，其中电费170元: a part is not the whole. */
const PART = /(?:其中|内含|包括|包含|of which|includ(?:es|ing))[^。；;\n]{0,40}$/;
/** "Please pay $266.08 to avoid disconnection" */
const ASKED_LEFT =
  /(?:please|must|now|kindly) pay (?:(?:your |the |an? )?(?:[a-z]+ ){0,2}(?:bill|amount|balance|premium|emi|fee|invoice|dues) )?(?:of )?$/;
/** "Total overdue including charges Rs.4,910": the whole, with them. */
const WITH_ALL = /^including (?:all )?(?:charges|interest|tax(?:es)?|gst|vat|fees) ?:? ?$/;
const SPENT =
  /消费(?!金融|者|贷|款)|(?<!账单[：:，,\s]{0,2}(?:本月|本期)?)支出|下单|刷卡|取现|交易(?:金额|提醒)|spent|purchase|withdrawn|(?<!be (?:auto )?)debited|txn|transaction/;
/** 1天 112.40元, 15天 186.00元: what so many days would cost. */
const BY_DAYS = /^\s*\d{1,3} ?[天日]\s$/;
/** 16-NOV 15-NOV SHOP 10.00: a line of a statement. */
const LISTED_PURCHASE = /^\s?(?:\d{1,4}[/.-](?:\d{1,2}|[a-z]{3})(?:[/.-]\d{2,4})?\s){2}[^\d\s]/;
/** "payment of 760 is short of ...": it was paid, and is not enough. */
const PAID_SHORT = /^[^.。]{0,50}? (?:is|was|fell|falls) (?:short|less|lower)/;

export function doubtOf(folded: string, figure: Figure, owed: boolean): Doubt {
  const right = folded.slice(figure.end, figure.end + RIGHT);
  if (PAID_SHORT.test(right)) return 'short';
  if (THRESHOLD.test(right) || GIVEN.test(right)) return 'short';
  const part = PART.exec(folded.slice(Math.max(0, figure.start - LEFT), figure.start));
  if (part && !SENTENCE.test(part[0]) && !WITH_ALL.test(part[0]))
    return COMMA.test(part[0]) ? 'listed' : 'part';
  const left = folded.slice(lineAround(folded, figure).start, figure.start);
  if (LISTED_PURCHASE.test(left) || BY_DAYS.test(left)) return 'doubtful';
  if (EACH.test(right) || AT_LEAST.test(right)) return 'doubtful';
  if (ASKED_LEFT.test(folded.slice(Math.max(0, figure.start - LEFT), figure.start))) return 'none';
  const clause = clauseAround(folded, figure, true);
  const told = SUPPOSED.test(clause) || (!owed && (OFFER.test(clause) || SPENT.test(clause)));
  return told ? 'doubtful' : 'none';
}
