import {
  addDays,
  type Day,
  dayFrom,
  lastDayOfMonth,
  partsOf,
  weekdayOf,
} from '../shared/calendar-day';

export type DateContext = { today: Day; dayFirst: boolean };
type Pattern = readonly [
  RegExp,
  (found: RegExpMatchArray, context: DateContext) => Day | undefined,
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTH = `(${MONTHS.join('|')})[a-z]{0,6}\\.?`;

/** A month and day without a year means the nearest one that is not long past. */
function near(month: number, day: number, { today }: DateContext): Day | undefined {
  const { year } = partsOf(today);
  const here = dayFrom({ year, month, day });
  return here && here < addDays(today, -180) ? dayFrom({ year: year + 1, month, day }) : here;
}

function inMonth(offset: number, day: number, { today }: DateContext): Day | undefined {
  const { year, month } = partsOf(today);
  const index = month - 1 + offset;
  return dayFrom({ year: year + Math.floor(index / 12), month: (index % 12) + 1, day });
}

function endOfMonth(offset: number, { today }: DateContext): Day {
  const { year, month } = partsOf(today);
  return lastDayOfMonth(year, month + offset);
}

function comingDayOfMonth(day: number, context: DateContext): Day | undefined {
  const here = inMonth(0, day, context);
  return here && here >= context.today ? here : inMonth(1, day, context);
}

function weekday(target: number, weeks: number, { today }: DateContext): Day {
  const ahead = target - weekdayOf(today) + weeks * 7;
  return addDays(today, ahead < 0 ? ahead + 7 : ahead);
}

const chineseWeekday = (mark = ''): number =>
  '一二三四五六日'.indexOf(mark === '天' ? '日' : mark) + 1;
const monthOf = (name = ''): number => MONTHS.indexOf(name.toLowerCase()) + 1;
const year = (written: string): number => {
  const value = Number(written);
  return value < 1000 ? value + 1911 : value;
};

const PATTERNS: readonly Pattern[] = [
  [/(\d{1,2})[/.](\d{1,2})[/.](\d{4})/g, (m, c) => dayFrom({ year: Number(m[3]), ...swap(m, c) })],
  [
    /(\d{3,4})\s?[年/.-]\s?(\d{1,2})\s?[月/.-]\s?(\d{1,2})\s?[日号號]?/g,
    (m) => dayFrom({ year: year(m[1] ?? ''), month: Number(m[2]), day: Number(m[3]) }),
  ],
  [/(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]?/g, (m, c) => near(Number(m[1]), Number(m[2]), c)],
  [/下[个個]?月\s?(\d{1,2})\s?[日号號]/g, (m, c) => inMonth(1, Number(m[1]), c)],
  [/(?:本|[这這][个個]?)月\s?(\d{1,2})\s?[日号號]/g, (m, c) => inMonth(0, Number(m[1]), c)],
  [/下[个個]?月[底末]|end of next month/gi, (_, c) => endOfMonth(1, c)],
  [/月[底末]|end of (?:the|this) month/gi, (_, c) => endOfMonth(0, c)],
  [/(\d{1,3})\s?[天日](?:之?[后後]|[内內])/g, (m, c) => addDays(c.today, Number(m[1]))],
  [/in (\d{1,3}) days?/gi, (m, c) => addDays(c.today, Number(m[1]))],
  [/in (\d{1,2}) weeks?/gi, (m, c) => addDays(c.today, Number(m[1]) * 7)],
  [/今[天日晚]|today|tonight/gi, (_, c) => c.today],
  [/明[天日]|tomorrow/gi, (_, c) => addDays(c.today, 1)],
  [/[后後]天/g, (_, c) => addDays(c.today, 2)],
  [
    /下[个個]?(?:[周週]|星期|[礼禮]拜)([一二三四五六日天])/g,
    (m, c) => weekday(chineseWeekday(m[1]), 1, c),
  ],
  [/(?:[周週]|星期|[礼禮]拜)([一二三四五六日天])/g, (m, c) => weekday(chineseWeekday(m[1]), 0, c)],
  [
    /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}day\b/gi,
    (m, c) => weekday(DAYS.indexOf((m[1] ?? '').toLowerCase()) + 1, 0, c),
  ],
  [/(\d{1,2})(?:st|nd|rd|th)? of next month/gi, (m, c) => inMonth(1, Number(m[1]), c)],
  [
    new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}(?:,?\\s(\\d{4}))?`, 'gi'),
    (m, c) => named(monthOf(m[2]), Number(m[1]), m[3], c),
  ],
  [
    new RegExp(`\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,?\\s(\\d{4}))?`, 'gi'),
    (m, c) => named(monthOf(m[1]), Number(m[2]), m[3], c),
  ],
  [
    /(?<![\d/.])(\d{1,2})\/(\d{1,2})(?![\d/])/g,
    (m, c) => {
      const { month, day } = swap(m, c);
      return near(month, day, c);
    },
  ],
  [/(\d{1,2})\s?[号號](?![码碼])/g, (m, c) => comingDayOfMonth(Number(m[1]), c)],
  [/(?:the|by) (\d{1,2})(?:st|nd|rd|th)\b/gi, (m, c) => comingDayOfMonth(Number(m[1]), c)],
];

function swap(found: RegExpMatchArray, { dayFirst }: DateContext): { month: number; day: number } {
  const [first, second] = [Number(found[1]), Number(found[2])];
  return dayFirst ? { day: first, month: second } : { month: first, day: second };
}

function named(month: number, day: number, written: string | undefined, context: DateContext) {
  return written ? dayFrom({ year: Number(written), month, day }) : near(month, day, context);
}

/** The first day named in a text that is still to come, else the first one past; and the text without days. */
export function hearDate(text: string, context: DateContext): { day?: Day; rest: string } {
  const heard: Day[] = [];
  let rest = text;
  for (const [pattern, toDay] of PATTERNS) {
    rest = rest.replace(pattern, (...found) => {
      const day = toDay(found.slice(0, -2) as unknown as RegExpMatchArray, context);
      if (!day) return found[0] as string;
      heard.push(day);
      return ' ';
    });
  }
  const day = heard.find((each) => each >= context.today) ?? heard[0];
  return day ? { day, rest } : { rest };
}
