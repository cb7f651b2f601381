import type { Region } from '@/utils/model';
import { fromEpochDay, toEpochDay } from './epoch-day';
import { HOLIDAY_LISTS } from './holiday-lists';
import { weekdayOf } from './weekday-of';

export interface WorkingDay {
  day: string;
  /** False where no published list covers the whole span: Monday to Friday was counted. */
  holidaysKnown: boolean;
}

const FRIDAY = 5;
const MOST = 3660;

/** The n-th working day after the given one, which is day 0 whatever day it is. */
export function addWorkingDays(day: string, n: number, region: Region): WorkingDay {
  if (!Number.isInteger(n) || n < 0 || n > MOST) {
    throw new RangeError('Working days are counted from 0 to 3660.');
  }
  let at = toEpochDay(day);
  let last = day;
  for (let left = n; left > 0; ) {
    at += 1;
    last = fromEpochDay(at);
    if (isWorkingDay(last, region)) left -= 1;
  }
  return { day: last, holidaysKnown: areHolidaysKnown(day, last, region) };
}

/** By the published list where there is one, Monday to Friday elsewhere. */
export function isWorkingDay(day: string, region: Region): boolean {
  const list = listFor(yearOf(day), region);
  if (list?.worked.includes(day)) return true;
  if (list?.off.some(([from, to]) => from <= day && day <= to)) return false;
  return weekdayOf(day) <= FRIDAY;
}

/** The last day the published list of a region covers, or null where there is none. */
export function holidaysKnownUntil(region: Region): string | null {
  const years = HOLIDAY_LISTS.filter((list) => list.region === region).map((list) => list.year);
  return years.length === 0 ? null : `${Math.max(...years)}-12-31`;
}

function areHolidaysKnown(from: string, to: string, region: Region): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    if (!listFor(year, region)) return false;
  }
  return true;
}

function listFor(year: number, region: Region) {
  return HOLIDAY_LISTS.find((list) => list.region === region && list.year === year);
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
