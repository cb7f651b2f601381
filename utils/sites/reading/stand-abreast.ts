import { type Shown, widthOf } from './shown';

/** One begins beside the other, not below it. */
function isBeside(one: Shown, next: Shown): boolean {
  if (widthOf(one) === 0 || widthOf(next) === 0) return false;
  const [left, top, right, bottom] = one.rect;
  const [nextLeft, nextTop, nextRight, nextBottom] = next.rect;
  // Their borders may lie over each other.
  if (nextLeft + 2 < right && left + 2 < nextRight) return false;
  const shared = Math.min(bottom, nextBottom) - Math.max(top, nextTop);
  return shared > Math.min(bottom - top, nextBottom - nextTop) / 2;
}

/** Messages stand one below the other; a figure stands beside its label, and links in a row. */
export function standAbreast(rows: readonly Shown[]): boolean {
  const pairs = rows.slice(1).filter((row, at) => isBeside(rows[at] as Shown, row)).length;
  // Cards to choose from may stand so among messages.
  return pairs > 0 && pairs * 3 >= rows.length;
}
