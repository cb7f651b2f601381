import { useTranslation } from '@/components/hooks/use-translation';
import { dayOf, formatDay, holidaysKnownUntil } from '@/utils/calendar';
import type { Translate } from '@/utils/i18n';
import type { Locale, Reminder } from '@/utils/model';
import styles from './ReminderItem.module.css';

interface ReminderWhyProps {
  readonly reminder: Reminder;
  /** Whose bill it is about, where there are several. */
  readonly about: string | undefined;
}

/** Why it rings on that day, so that nobody has to count again; and where the count is unsure. */
export function ReminderWhy({ reminder, about }: ReminderWhyProps) {
  const { t, locale } = useTranslation();
  const why = reasonOf(reminder, t, locale);
  return (
    <>
      {about ? <p className={styles.small}>{about}</p> : null}
      {why ? (
        <p className={styles.small} data-testid="reminder-why">
          {why}
        </p>
      ) : null}
    </>
  );
}

function reasonOf({ basis, at, zone }: Reminder, t: Translate, locale: Locale): string | null {
  if (!basis) return null;
  const end = dayOf(at, zone);
  const day = formatDay(basis.saidOn, locale, { today: end, weekday: false, relative: false });
  const why = t('reminders.why', { day, days: basis.workingDays });
  if (basis.holidaysKnown) return why;
  if (holidaysKnownUntil(basis.region) === null) return t('reminders.whyNoList', { why });
  return t('reminders.whyUnknown', { why, year: end.slice(0, 4) });
}
