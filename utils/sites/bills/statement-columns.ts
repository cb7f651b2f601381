import type { Figure } from './figure';
import { secondCurrency } from './second-currency';

/** Usual shares of the total that a minimum is. */
const SHARES = [0.05, 0.1, 0.02, 0.03, 0.01];
const STATEMENT = /账单|最[晚迟]于|对账单|statement|还款日|应还|应缴|new balance|payment due/;
const CARD =
  /\*{2,8}\d{4}\s{1,3}(?:人民币|美元|港币)?\s?(?:[(（]?(?:cny|rmb|usd|hkd)[)）]?)?\s{0,3}$/;
const CREDIT_CARD = /信用卡|credit card/;
const CARD_LIMIT = 100_00;
const ROUND = 10_00;

/** Blanks, or the line between two columns. */
const GAP = /^[\s|｜]*$/;

/** The total and the minimum of a statement whose columns lost their labels. */
export interface Columns {
  readonly total: Figure;
  readonly minimum: Figure;
  /** What stands before them in the row: the limit, where there is one. */
  readonly before?: Figure | undefined;
}

/**
 * A mail's table often arrives as bare figures side by side: limit, total, minimum. Only a pair whose
 * second is a usual share of the first, to the cent or the unit, is taken for total and minimum.
 */
export function statementColumns(folded: string, all: readonly Figure[]): Columns | null {
  if (!STATEMENT.test(folded)) return null;
  const second = secondCurrency(folded, all);
  const figures = all.filter((figure) => !second.has(figure));
  const found: Columns[] = [];
  for (const [index, total] of figures.entries()) {
    const minimum = figures[index + 1];
    if (!minimum || total.minor <= 0 || !isBlank(folded, total, minimum, second)) continue;
    const isPair =
      isShare(total.minor, minimum.minor) ||
      isListed(folded, figures, index) ||
      isBehindLimit(folded, figures, index) ||
      isCardRow(folded, total, minimum) ||
      isAccountRow(folded, total, minimum, second);
    if (isPair) {
      const last = figures[index - 1];
      const before = last && isBlank(folded, last, total) ? last : undefined;
      found.push({ total, minimum, before });
    }
  }
  // What stands behind the number of one card is a part of the account.
  const whole = found.filter(({ total }) => !CARD.test(leftOf(folded, total)));
  const pairs = whole.length > 0 ? whole : found;
  const [first] = pairs;
  const same = pairs.every(
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
  const isLast = /^ ?(?:\n|$)/.test(folded.slice(minimum.end, minimum.end + 2));
  return (
    CARD.test(leftOf(folded, total)) && isLast && minimum.minor > 0 && minimum.minor <= total.minor
  );
}

/** A round limit, the total and the minimum of a credit card, none of them labelled. */
function isBehindLimit(folded: string, figures: readonly Figure[], index: number): boolean {
  const [limit, total, minimum] = figures.slice(Math.max(0, index - 1), index + 2);
  if (index === 0 || !limit || !total || !minimum || !CREDIT_CARD.test(folded)) return false;
  if (!isBlank(folded, limit, total) || limit.minor % CARD_LIMIT !== 0) return false;
  const isRound = total.minor % ROUND === 0;
  return !isRound && total.minor < limit.minor && isSmall(total, minimum);
}

/** RMB/USD account: RMB 528.96 USD 0.00 RMB 100.00 USD 0.00 */
function isAccountRow(
  folded: string,
  total: Figure,
  minimum: Figure,
  second: ReadonlySet<Figure>,
): boolean {
  return (
    second.size > 0 && /(?:账户|account)\s?$/.test(leftOf(folded, total)) && isSmall(total, minimum)
  );
}

function isSmall(total: Figure, minimum: Figure): boolean {
  return minimum.minor > 0 && minimum.minor * 2 < total.minor;
}

function leftOf(folded: string, { start }: Figure): string {
  return folded.slice(Math.max(0, start - 40), start);
}

/** Whether nothing stands between two figures but one of another currency. */
function isBlank(
  folded: string,
  left: Figure,
  right: Figure,
  second: ReadonlySet<Figure> = new Set(),
): boolean {
  let at = left.end;
  for (const { start, end } of second) {
    if (start < at || end > right.start) continue;
    if (!GAP.test(folded.slice(at, start))) return false;
    at = end;
  }
  return GAP.test(folded.slice(at, right.start));
}
