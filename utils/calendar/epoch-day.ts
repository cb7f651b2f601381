import { isRealDay } from './is-real-day';

const MS_A_DAY = 86_400_000;

/** Whole days since 1970-01-01: days need no zone, so they are counted without one. */
export function toEpochDay(day: string): number {
  if (!isRealDay(day)) throw new RangeError(`Not a calendar day: ${day.slice(0, 20)}`);
  return Date.parse(`${day}T00:00:00Z`) / MS_A_DAY;
}

export function fromEpochDay(epochDay: number): string {
  const day = new Date(epochDay * MS_A_DAY).toISOString().slice(0, 10);
  if (!isRealDay(day)) throw new RangeError('A day outside the years 0 to 9999.');
  return day;
}
