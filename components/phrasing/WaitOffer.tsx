import { BellPlus } from 'lucide-react';
import { useCase } from '@/components/hooks/use-case';
import { usePreferences } from '@/components/hooks/use-preferences';
import { useReminders } from '@/components/hooks/use-reminders';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { dayOf, formatInstant, zoneOf } from '@/utils/calendar';
import { replyReminder } from '@/utils/reminders';

/** "3个工作日内通知您" → a reminder at 10:00 on the third working day after today, in the region's zone. */
export function WaitOffer({ workingDays }: { readonly workingDays: number }) {
  const { t, locale } = useTranslation();
  const { region: ownRegion } = usePreferences();
  const { current } = useCase();
  const { reminders, add } = useReminders();
  const region = current?.region ?? ownRegion;
  const saidOn = dayOf(Date.now(), zoneOf(region));
  const { at, zone, basis } = replyReminder({ saidOn, workingDays, region });
  const when = formatInstant(at, locale, zone);
  const who = current?.creditor ?? t('panel.caseUnnamed');
  const exists = reminders?.some(
    (reminder) =>
      reminder.kind === 'reply' && reminder.at === at && reminder.caseId === (current?.id ?? null),
  );

  return (
    <Card tone="accent">
      <p data-testid="wait-offer">
        {exists ? t('now.waitSet', { when }) : t('now.waitOffer', { days: workingDays, when })}
      </p>
      {basis.holidaysKnown ? null : <p>{t('now.waitUncertain')}</p>}
      {exists ? null : (
        <Actions>
          <Button
            data-testid="wait-remind"
            variant="primary"
            icon={<BellPlus aria-hidden size="1.1em" />}
            onClick={() => {
              const text = t('now.waitReminderText', { who });
              void add({ kind: 'reply', text, at, zone, basis }, current?.id ?? null);
            }}
          >
            {t('now.remindMe')}
          </Button>
        </Actions>
      )}
    </Card>
  );
}
