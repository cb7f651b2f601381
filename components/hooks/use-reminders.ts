import { useEffect } from 'react';
import { tellContexts } from '@/utils/messaging';
import type { Reminder, ReminderFields } from '@/utils/model';
import { having } from './having';
import { useFeedback } from './use-feedback';
import type { Seen } from './use-form-draft';
import { useLive } from './use-live';

export interface RemindersState {
  /** Undefined while loading. */
  readonly reminders: readonly Reminder[] | undefined;
  readonly failed: boolean;
  readonly add: (fields: NewReminder, caseId: string | null) => Promise<boolean>;
  /** `seen`: what the editor had in front of it, where that is not what stands now. */
  readonly edit: (reminder: Reminder, patch: ReminderPatch, seen?: Seen) => Promise<boolean>;
  readonly done: (reminder: Reminder) => Promise<boolean>;
  readonly remove: (reminder: Reminder) => Promise<boolean>;
}
/** A field, or undefined to clear it. */
type ReminderPatch = { readonly [Name in keyof NewReminder]?: NewReminder[Name] | undefined };
export type NewReminder = Pick<ReminderFields, 'kind' | 'text' | 'at' | 'zone'> &
  Partial<Pick<ReminderFields, 'basis' | 'commitmentId'>>;

/** Reminders live in the record; the worker is told of every change, since it keeps the alarm. */
export function useReminders(): RemindersState {
  const { save } = useFeedback();
  const found = useLive('reminders', (record) => record.readAll('reminder'));

  // Opening any part of the extension is a wake at which overdue reminders are shown.
  useEffect(() => {
    void tellContexts({ type: 'reminders/changed' });
  }, []);

  const andTell = async (saving: Promise<boolean>) => {
    const saved = await saving;
    if (saved) await tellContexts({ type: 'reminders/changed' });
    return saved;
  };

  return {
    reminders: found.value,
    failed: found.failed,
    add: (fields, caseId) =>
      andTell(
        save(
          (record) => [
            record.createChange('reminder', { ...fields, state: 'waiting' }, { caseId }),
          ],
          'reminders.saved',
        ),
      ),
    edit: (reminder, patch, seen) =>
      andTell(
        save(
          (record) => [record.updateChange('reminder', having(seen, reminder), patch)],
          'reminders.changed',
        ),
      ),
    done: (reminder) =>
      andTell(
        save(
          (record) => [record.updateChange('reminder', reminder, { state: 'done' })],
          'reminders.done',
        ),
      ),
    remove: (reminder) =>
      andTell(save((record) => [record.deleteChange('reminder', reminder)], 'reminders.deleted')),
  };
}
