import { isRealDay } from '@/utils/calendar';
import { readChineseNumber } from '@/utils/text';
import type { Span } from './spans';

/** Days that take the place of another one, or that only other words of the text make a day of. */
const MOVED =
  /(?:顺延|延期|延长|延后|推迟|延|调整|变更|改|展期)(?:还款|缴费|缴款)?(?:至|到|为)[:：\s]?$|(?:extended|moved|changed|postponed|deferred|brought forward) (?:to|until|till|from [a-z0-9 ]{1,20} to)(?: the)? $/;
const MAYBE = /可|申请|最长|最多|最晚|想|需要|如需|如果|can be|could|may be|request|apply|if you/;

/** 顺延至2月13日: what the day before it was moved to; not where that is only offered. */
export function isMovedTo(folded: string, start: number): boolean {
  const left = folded.slice(Math.max(0, start - 40), start);
  const moved = MOVED.exec(left);
  return moved !== null && !MAYBE.test(left.slice(Math.max(0, moved.index - 8)));
}

const PERIOD =
  /(?:缴纳|缴费|缴款|缴税|付款|交费)(?:期间|时间|日期|期)[:：\s]{0,3}(?:自|从)?\s?$|payment (?:window|period)[: ]{0,2}(?:from )?$/;

/** 缴纳期间5月1日至5月31日: the last day to pay is the second. */
export function endsPayingPeriod(folded: string, firstStart: number): boolean {
  return PERIOD.test(folded.slice(Math.max(0, firstStart - 24), firstStart));
}

const NEXT_MONTH = /次月的? ?(\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号]/g;
const BILL_MONTH =
  /(?<!\d)(?:(20\d\d) ?年 ?)?(\d{1,2}) ?月份?(?:的|您的)?(?:[\u3400-\u9fff]{0,6})(?:账单|电费|水费|燃气费|话费|费用|月供|房租|租金)/g;
const HALF_A_YEAR = 6;

interface PlacedDay extends Span {
  readonly day: string;
}

/** 11月账单 ... 次月10日: the month after the bill's, where the text names one bill. */
export function daysOfNextMonth(folded: string, today: string): PlacedDay[] {
  if (!folded.includes('次月')) return [];
  const months = new Set<string>();
  for (const [, year, month] of folded.matchAll(BILL_MONTH)) {
    months.add(monthAfter(year === undefined ? null : Number(year), Number(month), today));
  }
  const [only] = months;
  if (only === undefined || months.size > 1) return [];
  return [...folded.matchAll(NEXT_MONTH)].flatMap((match) => {
    const words = match[1] ?? '';
    const date = /^\d/.test(words) ? Number(words) : readChineseNumber(words);
    const day = `${only}-${String(date).padStart(2, '0')}`;
    const start = match.index;
    return isRealDay(day) ? [{ day, start, end: start + match[0].length }] : [];
  });
}

function monthAfter(year: number | null, month: number, today: string): string {
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  let months = (year ?? Number(today.slice(0, 4))) * 12 + month;
  if (year === null && months - now > HALF_A_YEAR) months -= 12;
  if (year === null && now - months > HALF_A_YEAR) months += 12;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}
