import { Bell, BellPlus } from 'lucide-react';
import { useState } from 'react';
import { useDates } from '@/components/hooks/use-dates';
import { useKeptFocus } from '@/components/hooks/use-kept-focus';
import { useReminders } from '@/components/hooks/use-reminders';
import { useTranslation } from '@/components/hooks/use-translation';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Details } from '@/components/ui/Details';
import { EmptyState } from '@/components/ui/EmptyState';
import { ScreenTitle } from '@/components/ui/ScreenTitle';
import type { Reminder } from '@/utils/model';
import { groupForScreen } from '@/utils/reminders';
import { DueOffer } from './DueOffer';
import { ReminderEditor } from './ReminderEditor';
import { ReminderGroup } from './ReminderGroup';
import type { ReminderActions } from './ReminderItem';
import styles from './RemindersScreen.module.css';
import { WaitForm } from './WaitForm';

/** What comes next: what is over calmly first, then today, this week, later. */
export function RemindersScreen() {
  const { t } = useTranslation();
  const state = useReminders();
  const { reminders, failed, done, edit, remove } = state;
  /** Undefined: closed; null: a new one. */
  const [editing, setEditing] = useState<Reminder | null | undefined>(undefined);
  const waiting = reminders?.filter((one) => one.state === 'waiting').length ?? 0;
  const place = useKeptFocus<HTMLDivElement>(waiting);
  const actions: ReminderActions = {
    done: (reminder) => void done(reminder),
    later: (reminder, at) => void edit(reminder, { at }),
    edit: setEditing,
    remove: (reminder) => void remove(reminder),
  };
  return (
    <div ref={place} tabIndex={-1} className={styles.screen}>
      <ScreenTitle>{t('panel.tabReminders')}</ScreenTitle>
      {failed ? <Banner tone="warn" title={t('errors.readFailed')} live /> : null}
      {reminders === undefined ? null : <Groups reminders={reminders} actions={actions} />}
      <Card title={t('reminders.addTitle')}>
        <DueOffer state={state} />
        <Button
          icon={<BellPlus aria-hidden size="1.2em" />}
          data-testid="reminder-add"
          onClick={() => setEditing(null)}
        >
          {t('reminders.addByHand')}
        </Button>
        <div data-testid="reminder-wait">
          <Details summary={t('reminders.waitTitle')}>
            <WaitForm add={state.add} />
          </Details>
        </div>
      </Card>
      {editing === undefined ? null : (
        <ReminderEditor
          state={state}
          reminder={reminders?.find(({ id }) => id === editing?.id) ?? editing}
          onClose={() => setEditing(undefined)}
        />
      )}
    </div>
  );
}

interface GroupsProps {
  readonly reminders: readonly Reminder[];
  readonly actions: ReminderActions;
}

function Groups({ reminders, actions }: GroupsProps) {
  const { t } = useTranslation();
  const { now, zone } = useDates();
  const groups = groupForScreen(reminders, now, zone);
  if (Object.values(groups).every((group) => group.length === 0)) {
    return (
      <EmptyState icon={<Bell aria-hidden size="2em" />} title={t('reminders.empty')}>
        {t('reminders.emptyHelp')}
      </EmptyState>
    );
  }
  return (
    <>
      <ReminderGroup
        testId="reminders-overdue"
        title={t('reminders.overdue')}
        hint={t('reminders.overdueHint')}
        reminders={groups.overdue}
        actions={actions}
      />
      <ReminderGroup
        testId="reminders-today"
        title={t('reminders.today')}
        reminders={groups.today}
        actions={actions}
      />
      <ReminderGroup
        testId="reminders-week"
        title={t('reminders.thisWeek')}
        reminders={groups.thisWeek}
        actions={actions}
      />
      <ReminderGroup
        testId="reminders-later"
        title={t('reminders.laterOn')}
        reminders={groups.later}
        actions={actions}
      />
    </>
  );
}
