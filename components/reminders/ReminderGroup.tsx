import { useState } from 'react';
import { useCase } from '@/components/hooks/use-case';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import type { Reminder } from '@/utils/model';
import styles from './ReminderGroup.module.css';
import { type ReminderActions, ReminderItem } from './ReminderItem';

const FIRST = 30;

interface ReminderGroupProps {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly testId: string;
  readonly reminders: readonly Reminder[];
  readonly actions: ReminderActions;
}

export function ReminderGroup({ title, hint, testId, reminders, actions }: ReminderGroupProps) {
  const { t } = useTranslation();
  const { cases = [] } = useCase();
  const [count, setCount] = useState(FIRST);
  if (reminders.length === 0) return null;
  const nameOf = (caseId: string | null) =>
    cases.length > 1 ? cases.find(({ id }) => id === caseId)?.creditor : undefined;
  const hidden = reminders.length - count;
  return (
    <div data-testid={testId}>
      <Card title={title}>
        {hint ? <p className={styles.hint}>{hint}</p> : null}
        <ul className={styles.list}>
          {reminders.slice(0, count).map((reminder) => (
            <ReminderItem
              key={reminder.id}
              reminder={reminder}
              about={nameOf(reminder.caseId)}
              actions={actions}
            />
          ))}
        </ul>
        {hidden > 0 ? (
          <Button onClick={() => setCount(count + FIRST)}>
            {t('reminders.showMore', { count: hidden })}
          </Button>
        ) : null}
      </Card>
    </div>
  );
}
