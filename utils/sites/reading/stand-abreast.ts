import { attributeOf, type Shown, textIn, widthOf } from './shown';

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

const TIME = /\d:\d\d/;

/** "Ann 09:14" in a column of its own, and beside it what was said, line by line. */
function areSigned(rows: readonly Shown[]): boolean {
  const signs = rows.filter((_, at) => at % 2 === 0);
  const lines = rows.filter((_, at) => at % 2 === 1);
  const classOf = (row: Shown | undefined) => (row ? attributeOf(row, 'class').split(' ')[0] : '');
  const alike = (list: readonly Shown[]) => list.every((row) => classOf(row) === classOf(list[0]));
  return (
    signs.length === lines.length &&
    alike(signs) &&
    alike(lines) &&
    classOf(signs[0]) !== classOf(lines[0]) &&
    signs.every((row, at) => TIME.test(textIn(row)) && isBeside(row, lines[at] as Shown))
  );
}

/** Messages stand one below the other; a figure stands beside its label, and links in a row. */
export function standAbreast(rows: readonly Shown[]): boolean {
  const pairs = rows.slice(1).filter((row, at) => isBeside(rows[at] as Shown, row)).length;
  // Cards to choose from may stand so among messages.
  return pairs > 0 && pairs * 3 >= rows.length && !areSigned(rows);
}
