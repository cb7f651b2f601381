import type { Region } from '@/utils/model';
import { foldWidth } from '@/utils/text';
import { CHINESE_DATES } from './chinese-dates';
import type { DateContext, DatePattern } from './date-pattern';
import { ENGLISH_DATES } from './english-dates';
import { NUMERIC_DATES } from './numeric-dates';
import { SPOKEN_DATES } from './spoken-dates';

export interface FoundDate {
  readonly day: string;
  /** UTF-16 positions in the text given; `words` is the text between them. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export interface FindDatesOptions {
  /** The day the text was said or printed: years and "明天" are reckoned from it. */
  readonly today: string;
  /** Whose order 11/12 is in. */
  readonly region?: Region;
}

/** What none of a kind can match without: most texts name no day, and then it is not compiled. */
export const KINDS_OF_DATES: readonly { sign: RegExp; dates: readonly DatePattern[] }[] = [
  { sign: /\d ?[-/.] ?\d|\d{7}/, dates: NUMERIC_DATES },
  {
    sign: /[\d一二三四五六七八九十] ?月|月(?:[底末]|的? ?[\d一二三四五六七八九十])|[号號]/,
    dates: CHINESE_DATES,
  },
  { sign: /[a-z]{2}/, dates: ENGLISH_DATES },
  { sign: /[天日晚早周週期拜]|[a-z]{2}/, dates: SPOKEN_DATES },
];

/** Single days named in a text, in order. A wrong date is worse than none: doubtful ones are left out. */
export function findDates(text: string, options: FindDatesOptions): FoundDate[] {
  const folded = foldWidth(text);
  const context: DateContext = { today: options.today, region: options.region, text };
  const candidates: FoundDate[] = [];
  const likely = KINDS_OF_DATES.filter(({ sign }) => sign.test(folded)).flatMap(
    ({ dates }) => dates,
  );
  for (const { pattern, read } of likely) {
    for (const match of folded.matchAll(pattern)) {
      const day = read(match, context);
      if (day === null) continue;
      const start = match.index;
      const end = start + match[0].length;
      candidates.push({ day, start, end, words: text.slice(start, end) });
    }
  }
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const found: FoundDate[] = [];
  for (const candidate of candidates) {
    if (candidate.start >= (found.at(-1)?.end ?? 0)) found.push(candidate);
  }
  return found;
}
