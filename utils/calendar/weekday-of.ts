import { toEpochDay } from './epoch-day';

const THURSDAY = 4;

/** Monday is 1, Sunday is 7: weeks begin on Monday. */
export function weekdayOf(day: string): number {
  const sinceMonday = (toEpochDay(day) + THURSDAY - 1) % 7;
  return ((sinceMonday + 7) % 7) + 1;
}
