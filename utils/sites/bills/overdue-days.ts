import { readChineseNumber } from '@/utils/text';
import type { BillFact } from './bill-facts';
import { clauseAround } from './clause-around';
import { overdueColumn } from './overdue-column';
import type { PlainText } from './plain-text';
import type { Span } from './spans';

const NUMBER = '(\\d{1,4}|[一二两三四五六七八九十百]{1,4})';
const PATTERNS = [
  /(?:逾|超)期(?:天数|日数)[:\s]{0,3}(\d{1,4})(?=\s{0,2}(?:[\n\t|]|$))/g,
  new RegExp(
    `(?:逾期|违约)(?:天数|日数|时间|未还|账龄|已|第|达到?|了|共|计|还款|[:：\\s\\t(为]){0,4}${NUMBER} ?(?:个自然|自然)?[天日](?![前以之内])`,
    'g',
  ),
  new RegExp(
    `(?:已?拖欠|已?过期|超期|已欠费|欠费|已?延迟|迟延)(?:缴费|还款|未还|天数|已|了|[:：\\s\\t]){0,3}${NUMBER} ?[天日](?![前以之内])`,
    'g',
  ),
  /(?:已|现)超过[^，。\n\d]{0,8}(?:期限|到期日)(?:已|了)? ?(\d{1,4}) ?天/g,
  /(?<!remain(?:s|ing)? |left |[a-z])unpaid for (?:the (?:past|last) )?(\d{1,4}) days?(?![a-z])/g,
  new RegExp(`(?:拖|晚|超|迟)了有?${NUMBER} ?[天日]`, 'g'),
  new RegExp(`${NUMBER} ?[天日](?:的)?(?:未还|未缴|未付|逾期)`, 'g'),
  /(?<![a-z])(?:overdue|past due|late|in arrears|delinquent|dpd|delayed)(?: (?:by|for|since|days))?[: \t\n]{0,3}(\d{1,4})(?: (?:calendar )?days?|d|(?=$|[\n\t]))(?![a-z])/g,
  /(?<![a-z])(?:overdue|past due|in arrears|unpaid|late) since [^\n()]{3,24}[(](\d{1,4}) days?[)]/g,
  /(?<![\w.,])(\d{1,4})[ -]?(?:calendar )?days?(?: (?:past (?:due|(?:the|its|your) (?:[a-z]{1,12} )?(?:due|payment) date)|overdue|late|in arrears|delinquent|behind|after (?:the|its|your) due date)| payment overdue)/g,
  /(?:[(（]已?(?:过|超过|逾)了? ?|欠费[^，。\n]{0,16}[(（])(\d{1,4}) ?[天日][)）]/g,
  /(?<![a-z])(?:dpd|overdue ?days)["']?[: \t]{0,2}(\d{1,4})(?!\d)/g,
  /(?<![a-z])(?:days (?:overdue|past due|late|in arrears))[: \t\n]{0,3}(\d{1,4})(?![\d/-]|[.,]\d)/g,
];
const SUPPOSED =
  /(?:^|[，,。\s])(?:如|若|倘|一旦|凡|当|对于|对)|(?:超过|满|达到?|逾)\s?\d{1,4}\s?[天日](?:以上|的|将|,|，|后|即)|以上|(?:^|[^a-z])(?:if|when|once|unless|after|within|until|before|more than|over|accounts? that|may|becomes?|will be (?:reported|considered)|would)(?![a-z])/;

/** 逾期3天将退回, 停机后90天未缴: what would follow, unless 已 says that it is so. */
const THEN = /^[^，,。；;\n]{0,6}(?:将|则|会被|会按|会影响|后|可能)/;
const LATER_LEFT = /(?:后|后连续|之日起|起)\s?$/;
const ALREADY = /已|拖了|超了|迟了|晚了/;

/** How many days the text says it is overdue: as a fact, not under a condition. */
export function overdueDays(plain: PlainText): BillFact<number> | null {
  const found = new Map<number, BillFact<number>>();
  for (const pattern of PATTERNS) {
    for (const match of plain.folded.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const value = daysOf(match[1] ?? '');
      if (value === null || isSupposed(plain.folded, { start, end })) continue;
      found.set(value, { value, words: plain.words(start, end).trim() });
    }
  }
  for (const { days, at } of overdueColumn(plain.folded)) {
    if (days > 0) found.set(days, { value: days, words: plain.words(at.start, at.end).trim() });
  }
  const [only] = found.values();
  return found.size === 1 ? (only ?? null) : null;
}

function daysOf(words: string): number | null {
  return /^\d/.test(words) ? Number(words) : readChineseNumber(words);
}

function isSupposed(folded: string, span: Span): boolean {
  if (SUPPOSED.test(clauseAround(folded, span, true))) return true;
  const left = folded.slice(Math.max(0, span.start - 4), span.start);
  if (ALREADY.test(left + folded.slice(span.start, span.end))) return false;
  return LATER_LEFT.test(left) || THEN.test(folded.slice(span.end, span.end + 12));
}
