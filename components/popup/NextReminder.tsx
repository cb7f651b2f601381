import { AlarmClock } from 'lucide-react';
import { useDates } from '@/components/hooks/use-dates';
import { useReminders } from '@/components/hooks/use-reminders';
import { useTranslation } from '@/components/hooks/use-translation';
import styles from './NextReminder.module.css';

/** What comes next, in one line. */
export function NextReminder() {
  const { t } = useTranslation();
  const dates = useDates();
  const { reminders } = useReminders();
  const next = reminders
    ?.filter(({ state }) => state === 'waiting')
    .reduce<NonNullable<typeof reminders>[number] | null>(
      (soonest, one) => (soonest === null || one.at < soonest.at ? one : soonest),
      null,
    );
  if (!next) return null;
  return (
    <section
      className={styles.next}
      aria-label={t('popup.nextReminder')}
      data-testid="next-reminder"
    >
      <AlarmClock aria-hidden size="1.3em" />
      <div className={styles.words}>
        <p dir="auto" className={styles.text}>
          {next.text}
        </p>
        <p className={styles.when}>{dates.when(next.at, next.zone)}</p>
      </div>
    </section>
  );
}
