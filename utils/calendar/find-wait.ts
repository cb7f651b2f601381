import { foldWidth, readChineseNumber } from '@/utils/text';

export type Wait = { workingDays: number } | { days: number } | { hours: number };

export type FoundWait = Wait & {
  /** UTF-16 positions in the text given; `words` is the text between them. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
};

interface WaitPattern {
  readonly unit: 'workingDays' | 'days' | 'hours';
  /** What the pattern cannot match without: most texts hold none, and then it is not compiled. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly times?: number;
}

const CHINESE = '[一二两兩三四五六七八九十]';
const NUMBER = `(\\d{1,3}|${CHINESE}{1,3})`;
/** 3-5个: the larger counts. A comma before it counts as a thousands mark only before three digits. The left side of a range, then the number that counts. */
const COUNT = `(?<!\\d[.:/]|\\d,(?=\\d{3}(?!\\d)))(?<![\\d月年一二两兩三四五六七八九十几幾第数數])(?:${NUMBER} ?[个個]? ?[-~–—至到、] ?)?${NUMBER} ?`;
const WITHIN = '(?:之内|之內|以内|以內|内|內|左右)';
const AFTER = '(?:之后|之後|以后|以後|后|後)';
/** 逾期3天后 says how late, not how long to wait. */
const NOT_LATE = '(?<!(?:逾期|超过|超過|拖欠|满|滿)[^\\d一二两兩三四五六七八九十]{0,2})';

const ENGLISH_NUMBERS = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];
const ENGLISH_NUMBER = `(\\d{1,3}|${['an', ...ENGLISH_NUMBERS, 'fourteen', 'thirty'].join('|')})`;
const ENGLISH_COUNT = `(?<!\\w)(?<!\\d[.,:/])(?:${ENGLISH_NUMBER} ?(?:-|–|to|or) ?)?${ENGLISH_NUMBER}[ -]?`;
const ENGLISH_WITHIN =
  '(?<=(?<![a-z])(?:within|in|after|takes?|up to|at least|wait|allow)(?: (?:about|the next|next|up to|around|approximately))? {1,2})';

export const WAIT_PATTERNS: readonly WaitPattern[] = [
  {
    unit: 'workingDays',
    sign: /工作[日天]|[营營][业業]日|上班日|交易日/,
    pattern: new RegExp(`${COUNT}[个個]? ?(?:工作日|工作天|营业日|營業日|上班日|交易日)`, 'g'),
  },
  {
    unit: 'workingDays',
    sign: /day/,
    pattern: new RegExp(
      `${ENGLISH_COUNT}(?:business|working|work|banking)[ -]?days?(?![a-z])`,
      'g',
    ),
  },
  {
    unit: 'hours',
    sign: /[小鐘钟][时時头頭]|h/,
    pattern: new RegExp(`${COUNT}[个個]? ?(?:小时|小時|钟头|鐘頭|h) ?(?:${WITHIN}|${AFTER})`, 'g'),
  },
  {
    unit: 'hours',
    sign: /h/,
    pattern: new RegExp(`${ENGLISH_WITHIN}${ENGLISH_COUNT}(?:hours?|hrs?|h)(?![a-z])`, 'g'),
  },
  {
    unit: 'days',
    sign: /[日天]/,
    pattern: new RegExp(
      `${NOT_LATE}${COUNT}[个個]? ?(?:自然日|日历日|日曆日|天|日) ?(?:${WITHIN}|${AFTER})`,
      'g',
    ),
  },
  {
    unit: 'days',
    sign: /day/,
    pattern: new RegExp(`${ENGLISH_WITHIN}${ENGLISH_COUNT}(?:calendar )?days?(?![a-z])`, 'g'),
  },
  {
    unit: 'days',
    times: 7,
    sign: /[周週]|星期|[礼禮]拜/,
    pattern: new RegExp(
      `${NOT_LATE}${COUNT}[个個]? ?(?:周|週|星期|礼拜|禮拜) ?(?:时间|時間)? ?(?:${WITHIN}|${AFTER})`,
      'g',
    ),
  },
  {
    unit: 'days',
    times: 7,
    sign: /week/,
    pattern: new RegExp(`${ENGLISH_WITHIN}${ENGLISH_COUNT}weeks?(?![a-z])`, 'g'),
  },
];

/** Longer than this is no wait for an answer. */
const MOST = { workingDays: 250, days: 366, hours: 720 };

/** Every wait a text names, in order: "3个工作日内", "within 10 days". */
export function findWaits(text: string): FoundWait[] {
  const folded = foldWidth(text);
  const found: FoundWait[] = [];
  for (const { unit, sign, pattern, times = 1 } of WAIT_PATTERNS) {
    if (!sign.test(folded)) continue;
    for (const match of folded.matchAll(pattern)) {
      const count = Math.max(numberOf(match[1]), numberOf(match[2])) * times;
      if (!(count > 0 && count <= MOST[unit])) continue;
      const start = match.index;
      const end = start + match[0].length;
      found.push({ ...waitOf(unit, count), start, end, words: text.slice(start, end) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The wait that matters: working days before all, else the first named. */
export function findWait(text: string): Wait | null {
  const waits = findWaits(text);
  const wait = waits.find((candidate) => 'workingDays' in candidate) ?? waits[0];
  if (!wait) return null;
  if ('workingDays' in wait) return waitOf('workingDays', wait.workingDays);
  return 'days' in wait ? waitOf('days', wait.days) : waitOf('hours', wait.hours);
}

function waitOf(unit: WaitPattern['unit'], count: number): Wait {
  if (unit === 'workingDays') return { workingDays: count };
  return unit === 'days' ? { days: count } : { hours: count };
}

function numberOf(words: string | undefined): number {
  if (words === undefined) return 0;
  if (/^\d/.test(words)) return Number(words);
  const english = words === 'an' ? 1 : ENGLISH_NUMBERS.indexOf(words);
  if (english >= 0) return Math.max(1, english);
  if (words === 'fourteen') return 14;
  return words === 'thirty' ? 30 : (readChineseNumber(words) ?? Number.NaN);
}
