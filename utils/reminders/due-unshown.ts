import { inOrder, isUnshown, type Ringing } from './ringing';

/** The reminders to show now, earliest first. */
export function dueUnshown<T extends Ringing>(reminders: readonly T[], now: number): T[] {
  return reminders.filter((reminder) => isUnshown(reminder) && reminder.at <= now).sort(inOrder);
}
