import { useDates } from '@/components/hooks/use-dates';
import type { FormDraft } from '@/components/hooks/use-form-draft';
import type { RemindersState } from '@/components/hooks/use-reminders';
import { useTranslation } from '@/components/hooks/use-translation';
import { OtherValues } from '@/components/record/OtherValues';
import type { Reminder, ReminderFields } from '@/utils/model';
import { formOf, type ReminderForm } from './reminder-form';
import { nameOf, seenOf } from './reminder-seen';

interface ReminderOthersProps {
  readonly reminder: Reminder;
  readonly draft: FormDraft<ReminderForm>;
  readonly edit: RemindersState['edit'];
}

const labels = { text: 'reminders.text', at: 'reminders.day' } as const;

/** What was written into this reminder elsewhere at the same time: its words or its moment. */
export function ReminderOthers({ reminder, draft, edit }: ReminderOthersProps) {
  const { t } = useTranslation();
  const dates = useDates();
  const partsOf = (field: 'text' | 'at') => (field === 'text' ? ['text'] : ['day', 'time']);
  const { text, day, time } = formOf(reminder, reminder.zone);
  return (
    <OtherValues
      record={reminder}
      draft={{
        seen: seenOf(draft.seen),
        moved: [...new Set(draft.moved.map(nameOf))],
        keep: (...fields) => draft.keep(...fields.map(nameOf).flatMap(partsOf)),
      }}
      fields={['text', 'at']}
      label={(field) => t(labels[field])}
      show={(value) =>
        typeof value === 'number' ? dates.when(value, reminder.zone) : String(value)
      }
      back={(field) => draft.set(field === 'text' ? { text } : { day, time })}
      // Whether it fits is checked when it is written.
      write={(field, value) =>
        void edit(reminder, { [field]: value } as Partial<Pick<ReminderFields, 'text' | 'at'>>)
      }
    />
  );
}
