import type { NamedFigure } from './amount-roles';
import type { Figure } from './figure';

/** "Total 45,000, received 20,000, outstanding 25,000": what is left, where the three fit. */
export function restAfterPaid(named: readonly NamedFigure[]): Figure | null {
  const paid = named.filter(({ role, figure }) => role === 'paid' && figure.minor > 0);
  const owed = named.filter(({ role, doubtful }) => role === 'total' && !doubtful);
  const wholes = new Set(owed.map(({ figure }) => figure.minor));
  const rests = owed.filter(({ figure: { minor } }) =>
    paid.some(({ figure }) => minor > 0 && wholes.has(minor + figure.minor)),
  );
  const [first] = rests;
  return first && rests.every(({ figure }) => figure.minor === first.figure.minor)
    ? first.figure
    : null;
}
