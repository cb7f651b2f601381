import { addDays } from './add-days';
import type { DatePattern } from './date-pattern';
import { lastDayOfMonth } from './month-shift';
import { weekdayOf } from './weekday-of';

const DAYS_AWAY: Readonly<Record<string, number>> = {
  大前天: -3,
  前天: -2,
  昨: -1,
  今: 0,
  明: 1,
  后天: 2,
  後天: 2,
  大后天: 3,
  大後天: 3,
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
};

const CHINESE_WEEKDAYS = '一二三四五六日';
const WEEK_WORD = '(?:周|週|星期|礼拜|禮拜)';
/** 下周一定, 本周三次, 周一至周五, 周日常: other words, or a span of days. */
const OTHER_WORD =
  `(?![次期笔筆个個家])(?! ?[至到~\\-–—、和及] ?(?:${WEEK_WORD}|[一二三四五六日天](?![元块塊万萬])))` +
  '(?<!一(?=[般直起共定样樣切些旦并併方]))(?<!三(?=方))(?<![日天](?=[常期气氣]))(?![一二三四五六日天])';

const ENGLISH_WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ENGLISH_WEEKDAY =
  '(mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';

export const SPOKEN_DATES: readonly DatePattern[] = [
  {
    // 明天, 今日, 明晚, 大后天; not 以后天天, 说明天数
    pattern:
      /(?<![以之最先今然每一两兩\d天日周週月年])(大?[后後前]天)(?!天)|(?<![说說证證声聲每])([今明昨])(?:[天日](?![数數气氣天])|[晚早](?=[上前还還\d七八九十点點,。]|$))/g,
    read: ([, whole, short], { today }) => shift(today, DAYS_AWAY[whole ?? short ?? '']),
  },
  {
    pattern:
      /(?<![a-z])(the day after tomorrow|day after tomorrow|today|tonight|tomorrow|yesterday)(?![a-z])/g,
    read: ([words = ''], { today }) => shift(today, DAYS_AWAY[words] ?? 2),
  },
  {
    // 下周三, 本周五, 周日: weeks begin on Monday; without 本 or 下 the coming one. 这周五 said after
    // Friday may be the one before or the one to come: not known.
    pattern: new RegExp(
      `(?<![每单單双雙一二两兩三四五六七八九十\\d至到~\\-–—、和及上下个個])(下下|上上|[下上这這本])?[个個]?${WEEK_WORD}([一二三四五六日天])${OTHER_WORD}`,
      'g',
    ),
    read: ([, which, name = ''], { today }) => {
      const weekday = CHINESE_WEEKDAYS.indexOf(name.replace('天', '日')) + 1;
      if (which === undefined) return comingWeekday(today, weekday);
      const day = weekdayInWeek(today, weeksAway(which), weekday);
      return /[这這]/.test(which) && day < today ? null : day;
    },
  },
  {
    // by Friday, this Friday, next Wednesday
    pattern: new RegExp(
      `(?<![a-z])(?:(?:by|on|before|until|till) )?(this|coming|next|by|on|before|until|till) ${ENGLISH_WEEKDAY}(?![a-z])(?! ?(?:to|-|–|through|and|or) ?(?:mon|tue|wed|thu|fri|sat|sun))`,
      'g',
    ),
    read: ([, which, name = ''], { today }) => {
      const weekday = ENGLISH_WEEKDAYS.indexOf(name.slice(0, 3)) + 1;
      return which === 'next' ? weekdayInWeek(today, 1, weekday) : comingWeekday(today, weekday);
    },
  },
  {
    pattern: /(?<![a-z])end of (?:the|this) month(?![a-z])/g,
    read: (_, { today }) => lastDayOfMonth(today, 0),
  },
  {
    pattern: /(?<![a-z])end of next month(?![a-z])/g,
    read: (_, { today }) => lastDayOfMonth(today, 1),
  },
];

function shift(today: string, days: number | undefined): string | null {
  return days === undefined ? null : addDays(today, days);
}

function comingWeekday(today: string, weekday: number): string {
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}

function weekdayInWeek(today: string, weeks: number, weekday: number): string {
  return addDays(today, weeks * 7 + weekday - weekdayOf(today));
}

function weeksAway(which: string): number {
  const size = which.length;
  if (which.startsWith('下')) return size;
  return which.startsWith('上') ? -size : 0;
}
