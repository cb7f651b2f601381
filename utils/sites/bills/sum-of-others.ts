import type { Figure } from './figure';
import { lineAround } from './spans';

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

/** 管理费 5,280 元、清洁费 1,200 元, 6,480: of a part, the whole in the last cell of its row. */
export function wholeOfLine(folded: string, figures: readonly Figure[], part: Figure): Figure {
  const { start, end } = lineAround(folded, part);
  const line = figures.filter((one) => one.start >= start && one.end <= end);
  const whole = sumOfOthers(line);
  const isLast =
    whole === line.at(-1) && /[\t|｜] ?$/.test(folded.slice(0, whole?.start).slice(-2));
  return whole && isLast && line.includes(part) ? whole : part;
}
