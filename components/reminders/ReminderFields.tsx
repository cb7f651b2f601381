import { useDates } from '@/components/hooks/use-dates';
import type { FormDraft } from '@/components/hooks/use-form-draft';
import { useTranslation } from '@/components/hooks/use-translation';
import { DateField } from '@/components/ui/DateField';
import { TextArea } from '@/components/ui/TextArea';
import { isRealDay } from '@/utils/calendar';
import type { ReminderForm, ReminderProblems } from './reminder-form';

interface ReminderFieldsProps {
  readonly draft: FormDraft<ReminderForm>;
  readonly problems: ReminderProblems;
}

export function ReminderFields({ draft, problems }: ReminderFieldsProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const { text, day, time } = draft.values;
  return (
    <>
      <TextArea
        label={t('reminders.text')}
        placeholder={t('reminders.textExample')}
        rows={1}
        data-testid="reminder-text"
        dir="auto"
        readOnly={!draft.ready}
        error={problems.text ? t(problems.text) : undefined}
        value={text}
        onChange={(next) => draft.set({ text: next })}
      />
      <div data-testid="reminder-day">
        <DateField
          label={t('reminders.day')}
          disabled={!draft.ready}
          error={problems.day ? t(problems.day) : undefined}
          hint={isRealDay(day) ? dates.day(day) : undefined}
          value={day}
          onChange={(next) => draft.set({ day: next })}
        />
      </div>
      <div data-testid="reminder-time">
        <DateField
          type="time"
          label={t('reminders.time')}
          disabled={!draft.ready}
          error={problems.time ? t(problems.time) : undefined}
          value={time}
          onChange={(next) => draft.set({ time: next })}
        />
      </div>
    </>
  );
}
