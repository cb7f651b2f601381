import type { Figure } from './figure';

/** The figure among several that all the others add up to: cards or loans one by one, and their total. */
export function sumOfOthers(figures: readonly Figure[]): Figure | null {
  const most = figures.reduce<Figure | null>(
    (best, one) => (best && best.minor >= one.minor ? best : one),
    null,
  );
  const parts = figures.filter(({ minor }) => minor !== most?.minor && minor > 0);
  if (!most || parts.length < 2) return null;
  return parts.reduce((sum, { minor }) => sum + minor, 0) === most.minor ? most : null;
}
