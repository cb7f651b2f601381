import { AlarmClock, Check, Ellipsis, PencilLine, Trash2 } from 'lucide-react';
import { useDates } from '@/components/hooks/use-dates';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import { formatTime } from '@/utils/calendar';
import type { Reminder } from '@/utils/model';
import { snoozeChoices } from '@/utils/reminders';
import styles from './ReminderItem.module.css';
import { ReminderWhy } from './ReminderWhy';
import { snoozeWords } from './snooze-words';

export interface ReminderActions {
  readonly done: (reminder: Reminder) => void;
  readonly later: (reminder: Reminder, at: number) => void;
  readonly edit: (reminder: Reminder) => void;
  readonly remove: (reminder: Reminder) => void;
}

interface ReminderItemProps {
  readonly reminder: Reminder;
  /** Whose bill it is about, where there are several. */
  readonly about: string | undefined;
  readonly actions: ReminderActions;
}

/** What, when, why then; done in one click. */
export function ReminderItem({ reminder, about, actions }: ReminderItemProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const { at, zone, text } = reminder;
  const elsewhere = formatTime(at, zone) !== formatTime(at, dates.zone);
  const icon = { 'aria-hidden': true, size: '1.2em' } as const;
  const later = snoozeChoices(dates.now, dates.zone).map((choice) => ({
    id: choice.kind,
    label: t(snoozeWords[choice.kind]),
    onSelect: () => actions.later(reminder, choice.at),
  }));
  return (
    <li className={styles.reminder} data-testid="reminder" data-at={at}>
      <div className={styles.head}>
        <p className={styles.text} dir="auto">
          {text}
        </p>
        <span data-testid="reminder-more" className={styles.more}>
          <Menu
            label={t('reminders.moreAbout', { text: text.slice(0, 30) })}
            trigger={<Ellipsis {...icon} />}
            items={[
              {
                id: 'edit',
                label: t('common.edit'),
                icon: <PencilLine {...icon} />,
                onSelect: () => actions.edit(reminder),
              },
              {
                id: 'delete',
                label: t('common.delete'),
                icon: <Trash2 {...icon} />,
                danger: true,
                onSelect: () => actions.remove(reminder),
              },
            ]}
          />
        </span>
      </div>
      <p className={styles.when}>{dates.when(at, zone)}</p>
      {elsewhere ? (
        <p className={styles.small}>{t('reminders.ownTime', { moment: dates.moment(at) })}</p>
      ) : null}
      <ReminderWhy reminder={reminder} about={about} />
      <div className={styles.actions}>
        <Button
          icon={<Check {...icon} />}
          data-testid="reminder-done"
          onClick={() => actions.done(reminder)}
        >
          {t('common.done')}
        </Button>
        <span data-testid="reminder-later">
          <Menu
            label={t('reminders.later')}
            trigger={
              <>
                <AlarmClock {...icon} />
                <span>{t('reminders.later')}</span>
              </>
            }
            items={later}
          />
        </span>
      </div>
    </li>
  );
}
