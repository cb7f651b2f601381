import type { Locale } from '@/utils/model';
import { DAY_WORDS } from './day-words';
import { daysBetween } from './days-between';
import { toEpochDay } from './epoch-day';
import { fill } from './fill';

export interface FormatDayOptions {
  /** The reader's today: leaves its year out and allows "in 17 days". */
  readonly today?: string;
  /** On unless switched off. */
  readonly weekday?: boolean;
  /** On where today is given, unless switched off. */
  readonly relative?: boolean;
}

/** "12月9日(周三)，还有 17 天", "Wed 9 December, in 17 days". Without today the year is shown. */
export function formatDay(day: string, locale: Locale, options: FormatDayOptions = {}): string {
  const { today, weekday = true, relative = true } = options;
  const words = DAY_WORDS[locale];
  const plain = plainDay(day, locale, today === undefined || yearOf(today) !== yearOf(day));
  const dated = weekday
    ? fill(words.withWeekday, { day: plain, weekday: nameOf(day, locale, 'weekday') })
    : plain;
  if (today === undefined || !relative) return dated;
  return fill(words.withRelative, { day: dated, relative: relativeDay(day, today, locale) });
}

/** The full date for a sentence that is sent: "2026年12月9日", "9 December 2026". */
export function formatDayForPhrase(day: string, locale: Locale): string {
  return plainDay(day, locale, true);
}

function plainDay(day: string, locale: Locale, withYear: boolean): string {
  const words = DAY_WORDS[locale];
  const [year = '', month = '', date = ''] = day.split('-');
  return fill(withYear ? words.dayWithYear : words.day, {
    y: String(Number(year)),
    m: String(Number(month)),
    d: String(Number(date)),
    month: locale === 'en' ? nameOf(day, locale, 'month') : '',
  });
}

function relativeDay(day: string, today: string, locale: Locale): string {
  const words = DAY_WORDS[locale];
  const distance = daysBetween(today, day);
  if (distance === 0) return words.today;
  if (distance === 1) return words.tomorrow;
  if (distance === -1) return words.yesterday;
  return fill(distance > 0 ? words.ahead : words.ago, { n: String(Math.abs(distance)) });
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function nameOf(day: string, locale: Locale, part: 'weekday' | 'month'): string {
  const key = `${locale} ${part}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    const width = part === 'weekday' ? { weekday: 'short' as const } : { month: 'long' as const };
    formatter = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      ...width,
      timeZone: 'UTC',
    });
    formatters.set(key, formatter);
  }
  return formatter.format(toEpochDay(day) * 86_400_000);
}

function yearOf(day: string): string {
  return day.slice(0, 4);
}
