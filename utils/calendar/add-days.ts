import { fromEpochDay, toEpochDay } from './epoch-day';

export function addDays(day: string, count: number): string {
  return fromEpochDay(toEpochDay(day) + count);
}
