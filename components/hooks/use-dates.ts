import { dayOf, daysBetween, formatDay, formatInstant } from '@/utils/calendar';
import { useNow } from './use-now';
import { useTranslation } from './use-translation';

interface Dates {
  readonly now: number;
  /** The zone of this device. */
  readonly zone: string;
  readonly today: string;
  /** "12月9日(周三)，还有 17 天". */
  readonly day: (day: string) => string;
  /** "12月9日(周三) 10:00", on the clocks of that zone; this device's unless told. */
  readonly moment: (at: number, zone?: string) => string;
  /** "12月9日(周三) 10:00，还有 17 天". */
  readonly when: (at: number, zone: string) => string;
}

/** Dates as people say them, in the language of the screen, from today. */
export function useDates(): Dates {
  const { t, locale } = useTranslation();
  const now = useNow();
  const own = Temporal.Now.timeZoneId();
  const today = dayOf(now, own);
  const moment = (at: number, zone = own) =>
    formatInstant(at, locale, zone, { today: dayOf(now, zone) });
  return {
    now,
    zone: own,
    today,
    day: (day) => formatDay(day, locale, { today }),
    moment,
    when: (at, zone) => {
      const days = daysBetween(dayOf(now, zone), dayOf(at, zone));
      const left =
        days < 0 ? t('reminders.daysAgo', { days: -days }) : t('reminders.daysLeft', { days });
      return t('reminders.when', { moment: moment(at, zone), left });
    },
  };
}
