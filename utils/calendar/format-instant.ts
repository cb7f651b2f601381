import type { Locale } from '@/utils/model';
import { dayOf } from './day-of';
import { DAY_WORDS } from './day-words';
import { fill } from './fill';
import { type FormatDayOptions, formatDay } from './format-day';

/** "10:00" on the clocks of a zone. */
export function formatTime(instant: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/** "12月9日(周三) 10:00", "Wed 9 December, 10:00"; options as for a day, but nothing relative. */
export function formatInstant(
  instant: number,
  locale: Locale,
  zone: string,
  options: Omit<FormatDayOptions, 'relative'> = {},
): string {
  return fill(DAY_WORDS[locale].withTime, {
    day: formatDay(dayOf(instant, zone), locale, { ...options, relative: false }),
    time: formatTime(instant, zone),
  });
}
