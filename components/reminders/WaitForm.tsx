import { type SubmitEvent, useState } from 'react';
import { useCase } from '@/components/hooks/use-case';
import { useDates } from '@/components/hooks/use-dates';
import { useFormDraft } from '@/components/hooks/use-form-draft';
import { usePreferences } from '@/components/hooks/use-preferences';
import type { RemindersState } from '@/components/hooks/use-reminders';
import { useTranslation } from '@/components/hooks/use-translation';
import { Button } from '@/components/ui/Button';
import { DateField } from '@/components/ui/DateField';
import { TextField } from '@/components/ui/TextField';
import { dayOf, isRealDay, zoneOf } from '@/utils/calendar';
import { replyReminder } from '@/utils/reminders';
import styles from './WaitForm.module.css';

const MOST = 250;

/** "3个工作日内答复": rings at 10:00 on the last of them, counted from the day it was said. */
export function WaitForm({ add }: Pick<RemindersState, 'add'>) {
  const { t } = useTranslation();
  const { current } = useCase();
  const { region: own } = usePreferences();
  const dates = useDates();
  const region = current?.region ?? own;
  const today = dayOf(dates.now, zoneOf(region, dates.zone));
  const draft = useFormDraft('reminder-wait', { days: '3', saidOn: today });
  const [unfinished, setUnfinished] = useState(false);
  const days = countOf(draft.values.days);
  const { saidOn } = draft.values;
  const known = isRealDay(saidOn) && !unfinished;
  const plan =
    days !== null && known
      ? replyReminder({ saidOn, workingDays: days, region, browserZone: dates.zone })
      : null;
  const past = plan !== null && plan.at <= dates.now;

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (plan === null || past) return;
    const who = current?.creditor ?? t('panel.caseUnnamed');
    const text = t('now.waitReminderText', { who });
    const { at, zone, basis } = plan;
    if (await add({ kind: 'reply', text, at, zone, basis }, current?.id ?? null)) draft.clear();
  };

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <TextField
        label={t('reminders.waitDays')}
        inputMode="numeric"
        data-testid="reminder-wait-days"
        readOnly={!draft.ready}
        error={days === null ? t('reminders.waitDaysWrong', { most: MOST }) : undefined}
        value={draft.values.days}
        onChange={(text) => draft.set({ days: text })}
      />
      <div
        data-testid="reminder-wait-from"
        onInput={(event) =>
          setUnfinished(event.target instanceof HTMLInputElement && event.target.validity.badInput)
        }
      >
        <DateField
          label={t('reminders.waitFrom')}
          disabled={!draft.ready}
          error={known ? undefined : t('errors.dateImpossible')}
          value={saidOn}
          onChange={(day) => draft.set({ saidOn: day })}
        />
      </div>
      {plan === null ? null : (
        <p data-testid="reminder-wait-when" role="status">
          {past
            ? t('reminders.waitPast', { moment: dates.moment(plan.at, plan.zone) })
            : t('reminders.waitWhen', { when: dates.when(plan.at, plan.zone) })}
        </p>
      )}
      {plan === null || plan.basis.holidaysKnown ? null : (
        <p className={styles.small}>{t('now.waitUncertain')}</p>
      )}
      <Button
        type="submit"
        disabled={plan === null || past || !draft.ready}
        data-testid="reminder-wait-save"
      >
        {t('reminders.waitSave')}
      </Button>
    </form>
  );
}

function countOf(text: string): number | null {
  const digits = text.normalize('NFKC').trim();
  const count = Number(digits);
  return /^\d{1,3}$/.test(digits) && count >= 1 && count <= MOST ? count : null;
}
