import { dayOf, formatTime, instantAt, isRealDay } from '@/utils/calendar';
import type { PlainMessageId } from '@/utils/i18n';
import type { Reminder } from '@/utils/model';

/** A reminder as typed. */
export interface ReminderForm extends Readonly<Record<string, string>> {
  readonly text: string;
  readonly day: string;
  readonly time: string;
}
export type ReminderProblems = Partial<Record<'text' | 'day' | 'time', PlainMessageId>>;

type Read = { readonly at: number } | { readonly problems: ReminderProblems };

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const MORNING = '10:00';

/** `null`: a new one. */
export function formOf(reminder: Reminder | null, zone: string): ReminderForm {
  if (reminder === null) return { text: '', day: '', time: MORNING };
  const { text, at } = reminder;
  return { text, day: dayOf(at, zone), time: formatTime(at, zone) };
}

/**
 * The moment it rings, or what is wrong, field by field. `kept` is the moment it already had:
 * words may be changed after that without touching it. `unfinished`: the browser's own date
 * field holds something that is no day.
 */
export function readReminder(
  form: ReminderForm,
  zone: string,
  now: number,
  { kept, unfinished }: { readonly kept: number | null; readonly unfinished: boolean },
): Read {
  const problems: ReminderProblems = {};
  if (form.text.trim() === '') problems.text = 'reminders.textMissing';
  if (form.day === '') problems.day = unfinished ? 'errors.dateImpossible' : 'reminders.dayMissing';
  else if (!isRealDay(form.day)) problems.day = 'errors.dateImpossible';
  if (!TIME.test(form.time)) problems.time = 'reminders.timeMissing';
  if (problems.day || problems.time) return { problems };
  const typed = instantAt(form.day, form.time, zone);
  // The form has no seconds: the minute it had is the moment it had.
  const at = kept !== null && minuteOf(kept) === minuteOf(typed) ? kept : typed;
  if (at <= now && at !== kept) problems.day = 'reminders.past';
  return Object.keys(problems).length > 0 ? { problems } : { at };
}

const minuteOf = (at: number) => Math.floor(at / 60_000);
