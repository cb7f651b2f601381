import type { Figure } from './figure';

/** Usual shares of the total that a minimum is. */
const SHARES = [0.05, 0.1, 0.02, 0.03, 0.01];
const STATEMENT = /账单|最[晚迟]于|对账单|statement|还款日|应还|应缴|new balance|payment due/;
const CARD =
  /\*{2,8}\d{4}\s{1,3}(?:人民币|美元|港币)?\s?(?:[(（]?(?:cny|rmb|usd|hkd)[)）]?)?\s{0,3}$/;
const CARD_LIMIT = 100_00;

/** The total and the minimum of a statement whose columns lost their labels. */
export interface Columns {
  readonly total: Figure;
  readonly minimum: Figure;
}

/**
 * A mail's table often arrives as bare figures side by side: limit, total, minimum. Only a pair whose
 * second is a usual share of the first, to the cent or the unit, is taken for total and minimum.
 */
export function statementColumns(folded: string, figures: readonly Figure[]): Columns | null {
  if (!STATEMENT.test(folded)) return null;
  const found: Columns[] = [];
  for (const [index, total] of figures.entries()) {
    const minimum = figures[index + 1];
    if (!minimum || total.minor <= 0 || !isBlank(folded, total, minimum)) continue;
    const isPair =
      isShare(total.minor, minimum.minor) ||
      isListed(folded, figures, index) ||
      isCardRow(folded, total, minimum);
    if (isPair) {
      found.push({ total, minimum });
    }
  }
  const [first] = found;
  const same = found.every(
    ({ total, minimum }) =>
      total.minor === first?.total.minor && minimum.minor === first.minimum.minor,
  );
  return first && same ? first : null;
}

function isShare(total: number, minimum: number): boolean {
  if (minimum <= 0 || minimum >= total) return false;
  const slack = minimum % 100 === 0 ? 100 : 1;
  return SHARES.some((share) => Math.abs(total * share - minimum) <= slack);
}

/** Under a "new balance": total, minimum, and a round limit above both. */
function isListed(folded: string, figures: readonly Figure[], index: number): boolean {
  const [total, minimum, limit] = figures.slice(index, index + 3);
  if (!total || !minimum || !limit || !isBlank(folded, minimum, limit)) return false;
  const head = folded.slice(Math.max(0, total.start - 20), total.start);
  if (!/(?:new balance|应还款额|应还金额)\s{0,3}$/.test(head)) return false;
  return (
    minimum.minor * 2 < total.minor && limit.minor > total.minor && limit.minor % CARD_LIMIT === 0
  );
}

/** 6227****9490 人民币(CNY) 857.90 200.00: of a card, and nothing more in its line. */
function isCardRow(folded: string, total: Figure, minimum: Figure): boolean {
  const head = folded.slice(Math.max(0, total.start - 40), total.start);
  const isLast = /^ ?(?:\n|$)/.test(folded.slice(minimum.end, minimum.end + 2));
  return CARD.test(head) && isLast && minimum.minor > 0 && minimum.minor <= total.minor;
}

function isBlank(folded: string, left: Figure, right: Figure): boolean {
  return folded.slice(left.end, right.start).trim() === '';
}
