import { dayFrom } from './date-pattern';
import { daysBetween } from './days-between';

/**
 * A day without a year is the one nearest to today, the coming one where both are as near: a notice
 * of December read in January speaks of last year.
 */
export function nearestYear(month: number, date: number, today: string): string | null {
  const year = Number(today.slice(0, 4));
  let best: string | null = null;
  for (const candidate of [year + 1, year, year - 1]) {
    const day = dayFrom(candidate, month, date);
    if (day === null) continue;
    if (best === null || distance(today, day) < distance(today, best)) best = day;
  }
  return best;
}

function distance(from: string, to: string): number {
  return Math.abs(daysBetween(from, to));
}
