import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useCase } from '@/components/hooks/use-case';
import { useDates } from '@/components/hooks/use-dates';
import { useFocusOnProblem } from '@/components/hooks/use-focus-on-problem';
import { useFormDraft } from '@/components/hooks/use-form-draft';
import type { RemindersState } from '@/components/hooks/use-reminders';
import { useTranslation } from '@/components/hooks/use-translation';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { Reminder } from '@/utils/model';
import styles from './ReminderEditor.module.css';
import { ReminderFields } from './ReminderFields';
import { ReminderOthers } from './ReminderOthers';
import { formOf, type ReminderForm, type ReminderProblems, readReminder } from './reminder-form';
import { seenOf, standingOf } from './reminder-seen';

interface ReminderEditorProps {
  readonly state: Pick<RemindersState, 'add' | 'edit'>;
  /** Null: a new one. */
  readonly reminder: Reminder | null;
  readonly onClose: () => void;
}

/** Words, day and time of a reminder; what was typed stays when the dialog is closed. */
export function ReminderEditor({ state, reminder, onClose }: ReminderEditorProps) {
  const { t } = useTranslation();
  const { current } = useCase();
  const { add, edit } = state;
  const { zone: own } = useDates();
  const formId = useId();
  const zone = reminder?.zone ?? own;
  const name = `reminder:${reminder?.id ?? 'new'}`;
  const standing = reminder ? standingOf(reminder) : undefined;
  const draft = useFormDraft<ReminderForm>(name, formOf(reminder, zone), standing);
  const form = useRef<HTMLFormElement>(null);
  const refused = useFocusOnProblem(form);
  const [problems, setProblems] = useState<ReminderProblems>({});

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const day = event.currentTarget.querySelector<HTMLInputElement>('input[type=date]');
    const unfinished = day?.validity?.badInput ?? false;
    const kept = reminder?.at ?? null;
    const read = readReminder(draft.values, zone, Date.now(), { kept, unfinished });
    if ('problems' in read) {
      setProblems(read.problems);
      refused();
      return;
    }
    const { at } = read;
    const text = draft.values.text.trim();
    const saved = reminder
      ? await edit(reminder, changesOf(reminder, text, at), seenOf(draft.seen))
      : await add({ kind: 'custom', text, at, zone }, current?.id ?? null);
    if (!saved) return;
    draft.clear();
    onClose();
  };

  return (
    <Dialog
      open
      title={t(reminder ? 'reminders.editTitle' : 'reminders.addTitle')}
      closeLabel={t('common.close')}
      onClose={onClose}
      actions={
        <Actions>
          <Button
            type="submit"
            form={formId}
            variant="primary"
            disabled={!draft.ready}
            data-testid="reminder-save"
          >
            {t('common.save')}
          </Button>
          <Button onClick={onClose}>{t('common.back')}</Button>
        </Actions>
      }
    >
      <form
        ref={form}
        id={formId}
        className={styles.form}
        noValidate
        onSubmit={(event) => void submit(event)}
        onInput={() => setProblems({})}
      >
        {reminder ? <ReminderOthers reminder={reminder} draft={draft} edit={edit} /> : null}
        <ReminderFields draft={draft} problems={problems} />
      </form>
    </Dialog>
  );
}

/** Only what was changed here. A day chosen by hand is no longer counted from anything. */
function changesOf(reminder: Reminder, text: string, at: number) {
  return {
    ...(text === reminder.text ? {} : { text }),
    ...(at === reminder.at ? {} : { at, basis: undefined }),
  };
}
