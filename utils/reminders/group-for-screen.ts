import { addDays, dayOf, weekdayOf } from '@/utils/calendar';
import { inOrder, type Ringing } from './ringing';

export interface ReminderGroups<T> {
  /** Of earlier days and not done. */
  overdue: T[];
  /** Of today, rung or not. */
  today: T[];
  /** Up to Sunday. */
  thisWeek: T[];
  later: T[];
}

const SUNDAY = 7;

/** Waiting reminders as the screen shows them, earliest first; `zone` is the reader's. */
export function groupForScreen<T extends Ringing>(
  reminders: readonly T[],
  now: number,
  zone: string,
): ReminderGroups<T> {
  const groups: ReminderGroups<T> = { overdue: [], today: [], thisWeek: [], later: [] };
  const today = dayOf(now, zone);
  const sunday = addDays(today, SUNDAY - weekdayOf(today));
  for (const reminder of reminders.filter(({ state }) => state === 'waiting').sort(inOrder)) {
    const day = dayOf(reminder.at, zone);
    if (day < today) groups.overdue.push(reminder);
    else if (day === today) groups.today.push(reminder);
    else if (day <= sunday) groups.thisWeek.push(reminder);
    else groups.later.push(reminder);
  }
  return groups;
}

/** How many ask for attention today: waiting ones of today and of earlier days. */
export function dueTodayCount(reminders: readonly Ringing[], now: number, zone: string): number {
  const { overdue, today } = groupForScreen(reminders, now, zone);
  return overdue.length + today.length;
}
