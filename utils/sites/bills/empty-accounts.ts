import type { Figure } from './figure';
import { secondCurrency } from './second-currency';

/**
 * 本期应还款 ＄0.00 ￥10,070.71: nothing is owed in the first of two currencies, and the label is the
 * other one's. All figures but such empty ones; a row of two accounts is left as it is.
 */
export function withoutEmptyAccounts(folded: string, figures: readonly Figure[]): Figure[] {
  const second = secondCurrency(folded, figures);
  return figures.filter((figure, at) => {
    const next = figures[at + 1];
    const isEmpty = figure.minor === 0 && figure.unit !== null && !second.has(figure);
    if (!isEmpty || !next?.unit || next.unit === figure.unit || next.minor === 0) return true;
    return folded.slice(figure.end, next.start).trim() !== '';
  });
}
