import type { Figure } from './figure';

/**
 * RMB 528.96 USD 0.00 RMB 100.00 USD 0.00: the figures of an account's second currency, where each
 * stands behind one of the first.
 */
export function secondCurrency(folded: string, figures: readonly Figure[]): ReadonlySet<Figure> {
  const second = new Set<Figure>();
  for (let at = 0; at + 3 < figures.length; at += 1) {
    const four = figures.slice(at, at + 4);
    const [first, other, again, last] = four;
    if (!first?.unit || !other?.unit || !again || !last || first.unit === other.unit) continue;
    const alternate = again.unit === first.unit && last.unit === other.unit;
    if (!alternate || !standTogether(folded, four)) continue;
    second.add(other).add(last);
    at += 3;
  }
  return second;
}

function standTogether(folded: string, figures: readonly Figure[]): boolean {
  return figures.every((figure, n) => {
    const next = figures[n + 1];
    return !next || folded.slice(figure.end, next.start).trim() === '';
  });
}
