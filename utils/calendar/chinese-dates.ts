import { readChineseNumber } from '@/utils/text';
import { type DateContext, type DatePattern, dayFrom } from './date-pattern';
import { dateInMonth, lastDayOfMonth } from './month-shift';
import { nearestYear } from './nearest-year';

const ROC_EPOCH = 1911;
const MONTH = '(\\d{1,2}|[一二三四五六七八九十]{1,2})';
const DATE = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
/** 11月25 without 日: only before something that ends a date. */
const DATE_ENDS = '(?: ?[日号號]|(?=$|[\\s;!?、。()\\]】"”\'前之以还還付缴繳]|[,.:](?!\\d)))';
const MONTH_AND_DATE = `${MONTH} ?月 ?${DATE}${DATE_ENDS}`;
const NO_NUMBER_LEFT = '(?<!\\d[./])(?<![\\d一二三四五六七八九十年第])';

const YEARS_AWAY: Readonly<Record<string, number>> = { 今: 0, 本: 0, 明: 1, 来: 1, 來: 1, 去: -1 };

export const CHINESE_DATES: readonly DatePattern[] = [
  {
    // 民国115年4月13日
    pattern: new RegExp(`民[国國] ?(\\d{1,3}) ?年 ?${MONTH_AND_DATE}`, 'g'),
    read: ([, year, month, date]) =>
      dayFrom(Number(year) + ROC_EPOCH, numberOf(month), numberOf(date)),
  },
  {
    // 2026年11月25日, 二〇二六年十一月二十五日, 115年4月13日, 26年11月25日
    pattern: new RegExp(
      `(?<!\\d)(\\d{2,4}|[〇零一二三四五六七八九]{4}) ?年 ?${MONTH_AND_DATE}`,
      'g',
    ),
    read: ([, year, month, date], context) => {
      const full = fullYear(year ?? '', context);
      return full === null ? null : dayFrom(full, numberOf(month), numberOf(date));
    },
  },
  {
    // 明年1月5日
    pattern: new RegExp(`([今本明来來去])年 ?${MONTH_AND_DATE}`, 'g'),
    read: ([, year = '', month, date], { today }) =>
      dayFrom(Number(today.slice(0, 4)) + (YEARS_AWAY[year] ?? 0), numberOf(month), numberOf(date)),
  },
  {
    // 11月25日
    pattern: new RegExp(`${NO_NUMBER_LEFT}${MONTH_AND_DATE}`, 'g'),
    read: ([, month, date], { today }) => nearestYear(numberOf(month), numberOf(date), today),
  },
  {
    // 本月25号, 下个月5日
    pattern: new RegExp(`(?<![下上每])([本这這下上])[个個]?月的? ?${DATE} ?[日号號]`, 'g'),
    read: ([, which, date], { today }) => dateInMonth(today, monthsAway(which), numberOf(date)),
  },
  {
    // 月底, 本月底, 下个月末; 11月底
    pattern: /(?<![每个個下上])(?:([本这這下上])[个個]?)?月[底末]/g,
    read: (match, { today }) =>
      /[\d一二三四五六七八九十]\s?$/.test(
        match.input.slice(Math.max(0, match.index - 2), match.index),
      )
        ? null
        : lastDayOfMonth(today, monthsAway(match[1])),
  },
  {
    pattern: new RegExp(`${NO_NUMBER_LEFT}${MONTH} ?月[底末]`, 'g'),
    read: ([, month], { today }) => endOfMonth(numberOf(month), today),
  },
  {
    // 25号前: the coming one
    pattern: /(?<![\d月第每期号號至到#])(\d{1,2}) ?[号號](?=之?前|以前)/g,
    read: ([, date], { today }) => {
      const thisMonth = dateInMonth(today, 0, Number(date));
      return thisMonth !== null && thisMonth >= today
        ? thisMonth
        : dateInMonth(today, 1, Number(date));
    },
  },
];

function numberOf(words: string | undefined): number {
  if (words === undefined) return Number.NaN;
  return /^\d/.test(words) ? Number(words) : (readChineseNumber(words) ?? Number.NaN);
}

function fullYear(words: string, { today, region }: DateContext): number | null {
  const year = numberOf(words);
  if (year >= 1900 && year < 2200) return year;
  if (year >= 100 && year < 200) return year + ROC_EPOCH;
  const short = 2000 + year;
  if (Math.abs(short - Number(today.slice(0, 4))) <= 20 && words.length === 2) return short;
  return region === 'TW' && year >= 80 && year < 100 ? year + ROC_EPOCH : null;
}

function monthsAway(which: string | undefined): number {
  if (which === '下') return 1;
  return which === '上' ? -1 : 0;
}

function endOfMonth(month: number, today: string): string | null {
  const first = nearestYear(month, 28, today);
  return first === null ? null : lastDayOfMonth(first, 0);
}
