import { useReminders } from '@/components/hooks/use-reminders';
import { useTranslation } from '@/components/hooks/use-translation';
import { Card } from '@/components/ui/Card';
import { formatInstant } from '@/utils/calendar';

/** The nearest thing to remember. */
export function NextDate() {
  const { t, locale } = useTranslation();
  const { reminders } = useReminders();
  const next = reminders
    ?.filter(({ state }) => state === 'waiting')
    .reduce<(typeof reminders)[number] | undefined>(
      (first, reminder) => (first && first.at <= reminder.at ? first : reminder),
      undefined,
    );
  return (
    <Card title={t('now.nextDate')} titleLevel={2}>
      {next ? (
        <p data-testid="next-date">
          <b>{formatInstant(next.at, locale, next.zone)}</b> {next.text}
        </p>
      ) : (
        <p>{t('now.nextDateNone')}</p>
      )}
    </Card>
  );
}
