import type { Region } from '@/utils/model';
import { type DateContext, type DatePattern, dayFrom } from './date-pattern';
import { nearestYear } from './nearest-year';

const ROC_EPOCH = 1911;
/** These write the day before the month. */
const DAY_FIRST: ReadonlySet<Region | undefined> = new Set(['GB', 'HK']);
const TWO_DIGIT_YEARS: ReadonlySet<Region | undefined> = new Set(['GB', 'HK', 'US']);

/** 3/6 is more often a part than a day: both single digits need a word that asks for a day. */
const ASKS_FOR_A_DAY_LEFT =
  /(?:by|on|before|until|due|于|於|在|至|到|日|期|前|[日期][为為是])[ :]{0,2}$/;
const ASKS_FOR_A_DAY_RIGHT = /^ ?(?:之?前|以前|到期|日|号|號|还|還|\()/;
/** 还款期数 6/12 */
const COUNT_LEFT = /期[数數次][\s:：]{0,3}$/;
const EXPIRY_LEFT = /(?:有效期|exp|valid|expiry)[ :a-z]{0,6}$/;

export const NUMERIC_DATES: readonly DatePattern[] = [
  {
    // 2026 / 11 / 25
    pattern: /(?<!\d)(20\d\d) ([-/.]) (\d{1,2}) \2 (\d{1,2})(?! ?[-/.]? ?\d)/g,
    read: ([, year, , month, date]) => century(Number(year), Number(month), Number(date)),
  },
  {
    // 2026-11-25, 2026/11/25, 2026.11.25, and both ends of 2026-07-09-2026-08-08
    pattern: /(?<![\da-z_]|\d\.)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/.]\d(?!\d{3}))/g,
    read: ([, year, , month, date]) => century(Number(year), Number(month), Number(date)),
  },
  {
    // 20261125, only beside a word that asks for a day or as a range
    pattern:
      /(?<=(?:日|期|date|[于於至到])[\s:]{0,3}|(?<!\d)\d{8}[-~至])(20\d\d)([01]\d)([0-3]\d)(?!\d)/g,
    read: ([, year, month, date]) => century(Number(year), Number(month), Number(date)),
  },
  {
    pattern: /(?<!\d)(20\d\d)([01]\d)([0-3]\d)(?=[-~至]20\d{6}(?!\d))/g,
    read: ([, year, month, date]) => century(Number(year), Number(month), Number(date)),
  },
  {
    // due on 25112026
    pattern: /(?<=(?:due|date|by|on|before)[\s:]{1,3})([0-3]\d)([0-3]\d)(20\d\d)(?!\d)/g,
    read: ([, first, second, year], { region }) =>
      yearLast(Number(first), Number(second), Number(year), region),
  },
  {
    // 115/04/13, 民國99/4/13
    pattern:
      /(民[国國] ?\d{2,3}|(?<![\d./])1\d\d)([/.-])(\d{1,2})\2(\d{1,2})(?!\d|[-/.]\d(?!\d\d[/.-]))/g,
    read: ([, words = '', , month, date]) =>
      dayFrom(Number(words.replace(/\D/g, '')) + ROC_EPOCH, Number(month), Number(date)),
  },
  {
    // 25/11/2026, 25-11-2026, 11/25/2026
    pattern: /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d|[-/.]\d)/g,
    read: ([, first, , second, year], { region }) =>
      yearLast(Number(first), Number(second), Number(year), region),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(\d{2})(?![\d:]|[-/.]\d)/g,
    read: ([, first, , second, year], { region }) =>
      TWO_DIGIT_YEARS.has(region)
        ? yearLast(Number(first), Number(second), 2000 + Number(year), region)
        : null,
  },
  {
    // 8.1日; 逾期2.5日 is no day
    pattern:
      /(?<![\d.:¥$]|[期过過约約共]|超过)(1[0-2]|[1-9])\.([1-3]?\d) ?[日号號](?![间間内內元])/g,
    read: ([, month, date], { today }) => nearestYear(Number(month), Number(date), today),
  },
  {
    // due on 25-11, where the day comes first
    pattern: /(?<=(?:due|date|by|on|before)[\s:]{1,3})([0-3]\d)-([01]\d)(?![\d-])/g,
    read: ([, date, month], { today, region }) =>
      DAY_FIRST.has(region) ? nearestYear(Number(month), Number(date), today) : null,
  },
  {
    // 12-03 alone in its cell, 04-24还款
    pattern:
      /(?<=^|[\t\n]|日期[:：] ?)(0[1-9]|1[0-2])-([0-3]\d)(?=[^\S\n]?(?:$|[\t\n日]|[还還][款清]|[到][期]))/g,
    read: ([, month, date], { today }) => nearestYear(Number(month), Number(date), today),
  },
  {
    // 繳費期限 1150701
    pattern: /(?<=(?:日|期|限)[\s:：]{0,3})(1[01]\d)([01]\d)([0-3]\d)(?!\d)/g,
    read: ([, year, month, date]) => dayFrom(Number(year) + ROC_EPOCH, Number(month), Number(date)),
  },
  {
    // 11/25
    pattern:
      /(?<![\d/a-z$¥£#第])(?:(?<!\d[:.-])|(?<=\/\d{1,2}-))(\d{1,2})\/(\d{1,2})(?![\d/%:a-z]|[期个個]|\.\d| ?of(?![a-z])| ?[期个個])/g,
    read: monthAndDay,
  },
];

/** A year far away is no date of a bill. */
function century(year: number, month: number, date: number): string | null {
  return year >= 1900 && year < 2200 ? dayFrom(year, month, date) : null;
}

function yearLast(
  first: number,
  second: number,
  year: number,
  region: Region | undefined,
): string | null {
  const dayThenMonth = century(year, second, first);
  const monthThenDay = century(year, first, second);
  if (dayThenMonth === null || monthThenDay === null) return dayThenMonth ?? monthThenDay;
  if (DAY_FIRST.has(region)) return dayThenMonth;
  if (region === 'US') return monthThenDay;
  return dayThenMonth === monthThenDay ? dayThenMonth : null;
}

function monthAndDay(match: RegExpExecArray, { today, region }: DateContext): string | null {
  const [words, left = '', right = ''] = match;
  if (words === '24/7') return null;
  const before = match.input.slice(Math.max(0, match.index - 12), match.index);
  const after = match.input.slice(match.index + words.length, match.index + words.length + 4);
  if (EXPIRY_LEFT.test(before) || COUNT_LEFT.test(before)) return null;
  const asked = ASKS_FOR_A_DAY_LEFT.test(before) || ASKS_FOR_A_DAY_RIGHT.test(after);
  if (words.length === 3 && !asked) return null;
  const usual = DAY_FIRST.has(region) ? [right, left] : [left, right];
  const [month, date] = usual.map(Number);
  if (month === undefined || date === undefined) return null;
  return nearestYear(month, date, today) ?? nearestYear(date, month, today);
}
