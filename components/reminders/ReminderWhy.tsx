import { useTranslation } from '@/components/hooks/use-translation';
import { dayOf, formatDay, holidaysKnownUntil } from '@/utils/calendar';
import type { Reminder } from '@/utils/model';
import styles from './ReminderItem.module.css';

/** Why it rings on that day, so that nobody has to count again; and where the count is unsure. */
export function ReminderWhy({
  reminder,
  about,
}: {
  reminder: Reminder;
  about: string | undefined;
}) {
  const { t, locale } = useTranslation();
  const { basis, at, zone } = reminder;
  const end = dayOf(at, zone);
  const why = basis
    ? t('reminders.why', {
        day: formatDay(basis.saidOn, locale, { today: end, weekday: false, relative: false }),
        days: basis.workingDays,
      })
    : null;
  const unsure =
    basis && !basis.holidaysKnown
      ? holidaysKnownUntil(basis.region) === null
        ? t('reminders.whyNoList')
        : t('reminders.whyUnknown', { year: end.slice(0, 4) })
      : null;
  if (!why && !about) return null;
  return (
    <p className={styles.small} data-testid="reminder-why">
      {[about, why, unsure].filter(Boolean).join(t('reminders.whyJoin'))}
    </p>
  );
}
