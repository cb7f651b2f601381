import { useMemo } from 'react';
import type { Locale, Region } from '@/utils/model';
import { usePreferences } from './use-preferences';
import { useTranslation } from './use-translation';

interface Dates {
  /** "12月9日(周三)", with the year when it is another one; `day` is 'YYYY-MM-DD'. */
  readonly day: (day: string) => string;
  /** "10:00" on the clock of that zone. */
  readonly time: (at: number, zone: string) => string;
  /** "12月9日(周三) 10:00". */
  readonly moment: (at: number, zone: string) => string;
  /** "还有 17 天", "今天", "过了 2 天". */
  readonly left: (days: number) => string;
}

/** Dates as people say them, in the language of the screen. */
export function useDates(): Dates {
  const { t, locale } = useTranslation();
  const { region } = usePreferences();
  return useMemo(() => {
    const day = dayWriter(locale, region);
    const time = (at: number, zone: string) => clock(at, zone);
    return {
      day,
      time,
      moment: (at, zone) => `${day(dayAt(at, zone))} ${time(at, zone)}`,
      left: (days) =>
        days < 0 ? t('reminders.daysAgo', { days: -days }) : t('reminders.daysLeft', { days }),
    };
  }, [t, locale, region]);
}

/** The calendar day of a moment in a zone. */
export function dayAt(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/** Days from one calendar day to another; negative when it is over. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

function clock(at: number, zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

function dayWriter(locale: Locale, region: Region): (day: string) => string {
  const english = region === 'US' ? 'en-US' : 'en-GB';
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale === 'en' ? english : locale, { ...options, timeZone: 'UTC' });
  const month = locale === 'en' ? 'short' : 'long';
  const near = write({ month, day: 'numeric' });
  const far = write({ year: 'numeric', month, day: 'numeric' });
  const weekday = write({ weekday: 'short' });
  return (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    const thisYear = date.getUTCFullYear() === new Date().getFullYear();
    const text = (thisYear ? near : far).format(date);
    return locale === 'en' ? `${weekday.format(date)} ${text}` : `${text}(${weekday.format(date)})`;
  };
}
