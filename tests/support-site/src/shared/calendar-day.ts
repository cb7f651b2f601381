/** Calendar days as 'YYYY-MM-DD', reckoned in UTC so that no clock change can move them. */
export type Day = string;

export type DayParts = { year: number; month: number; day: number };

export function dayFrom({ year, month, day }: DayParts): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

export function partsOf(day: Day): DayParts {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return { year, month, day: date };
}

export function addDays(day: Day, count: number): Day {
  const { year, month, day: date } = partsOf(day);
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

export function lastDayOfMonth(year: number, month: number): Day {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function localToday(): Day {
  const now = new Date();
  const parts = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  return dayFrom(parts) ?? now.toISOString().slice(0, 10);
}
