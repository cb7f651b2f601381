import { isUnshown, type Ringing } from './ringing';

/** When the one alarm must go off: now for what is overdue and not shown yet, null for nothing. */
export function nextAlarm(reminders: readonly Ringing[], now: number): number | null {
  let next: number | null = null;
  for (const reminder of reminders) {
    if (!isUnshown(reminder)) continue;
    if (reminder.at <= now) return now;
    if (next === null || reminder.at < next) next = reminder.at;
  }
  return next;
}
