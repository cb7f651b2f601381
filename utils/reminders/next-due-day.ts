import { dayOf, instantAt } from '@/utils/calendar';
import type { Ringing } from './ringing';

/** The midnight at which the number due today grows next; null when nothing waits on a later day. */
export function nextDueDay(
  reminders: readonly Ringing[],
  now: number,
  zone: string,
): number | null {
  const today = dayOf(now, zone);
  let next: string | null = null;
  for (const { at, state } of reminders) {
    const day = dayOf(at, zone);
    if (state === 'waiting' && day > today && (next === null || day < next)) next = day;
  }
  return next === null ? null : instantAt(next, '00:00', zone);
}
