import { BellPlus } from 'lucide-react';
import { useCase } from '@/components/hooks/use-case';
import { useDates } from '@/components/hooks/use-dates';
import type { RemindersState } from '@/components/hooks/use-reminders';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { dueReminder } from '@/utils/reminders';
import styles from './WaitForm.module.css';

/** One click: the morning before the bill is due, or that morning when it is tomorrow. */
export function DueOffer({ state }: { state: RemindersState }) {
  const { t } = useTranslation();
  const { current } = useCase();
  const { reminders, add } = state;
  const dates = useDates();
  if (!current?.dueDate) return null;
  const { id, creditor, dueDate, region } = current;
  const { at, zone } = dueReminder({ dueDate, region, now: dates.now, browserZone: dates.zone });
  const exists = reminders?.some((one) => one.kind === 'due' && one.caseId === id && one.at === at);
  if (at <= dates.now || exists) return null;
  return (
    <div className={styles.form}>
      <p>{t('reminders.dueOffer', { day: dates.day(dueDate), when: dates.moment(at, zone) })}</p>
      <Button
        icon={<BellPlus aria-hidden size="1.2em" />}
        data-testid="reminder-from-due"
        onClick={() => {
          const text = t('reminders.dueText', { who: creditor });
          void add({ kind: 'due', text, at, zone }, id);
        }}
      >
        {t('reminders.dueSave')}
      </Button>
    </div>
  );
}
