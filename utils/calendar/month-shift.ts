import { dayFrom } from './date-pattern';

/** A date in the month `shift` months from today's: 0 this month, 1 next. */
export function dateInMonth(today: string, shift: number, date: number): string | null {
  const { year, month } = monthAt(today, shift);
  return dayFrom(year, month, date);
}

export function lastDayOfMonth(today: string, shift: number): string | null {
  const { year, month } = monthAt(today, shift);
  return dayFrom(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function monthAt(today: string, shift: number): { year: number; month: number } {
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + shift;
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}
