import { findAmounts } from '@/utils/money';
import { foldWidth } from '@/utils/text';
import type { OutgoingContext } from '../finding';
import { type Clause, clausesOf } from './clauses';
import { findShares } from './find-shares';
import { findSpokenSums } from './find-spoken-sums';
import * as words from './offer-words';

export interface Offer {
  /** Minor units; for a monthly offer, a month. */
  readonly minor: number;
  readonly monthly: boolean;
  /** Asked or restated rather than offered. */
  readonly mild: boolean;
  readonly start: number;
  readonly end: number;
}

interface Sum {
  readonly minor: number;
  readonly start: number;
  readonly end: number;
  readonly bare: boolean;
}

/** A figure without a currency counts only right behind a word of paying or beside "a month". */
const BARE = /^[\d.,]+$/;
const BARE_REACH = 8;
/** 凑2200还给你们: the word of paying comes behind. */
const GIVEN = /^ ?[还還付缴繳转轉汇匯]给?給?(?:您|你|贵|貴)/;
/** "Council tax is £160": a sum of something else. */
const SOMETHING_ELSE =
  /(?<!\b(?:amount|payment|plan|offer|it|that|this|sum|instal?lment) )\b(?:is|are|was|were|costs?) (?:about |around )?$/;
/** "4 monthly payments" is a count. */
const COUNTS =
  /^ ?(?:equal |monthly |weekly |smaller ){0,2}(?:instal?lments|payments|repayments|months|weeks)\b/i;

/** Sums the sentence offers to pay. Income, expenses, debts, refusals and quotations are none. */
export function findOffers(text: string, context: OutgoingContext): Offer[] {
  const folded = foldWidth(text);
  const clauses = clausesOf(folded);
  const sums = sumsOf(text, context);
  const shares = context.amountDue ? sharesOf(clauses, context.amountDue) : [];
  const offers = sums.flatMap((sum) => {
    const at = clauses.findIndex(({ start, end }) => sum.start >= start && sum.start <= end);
    const clause = clauses[at];
    if (!clause) return [];
    const offer = readOffer(sum, clause, clauses[at - 1], clauses[at + 1]);
    return offer ? [offer] : [];
  });
  const apart = shares.filter((share) => !offers.some((offer) => overlaps(offer, share)));
  return [...offers, ...apart];
}

function sharesOf(clauses: readonly Clause[], due: number): Offer[] {
  return clauses.flatMap((clause) =>
    findShares(clause).map(({ share, start, end }) => ({
      minor: Math.round(due * share),
      monthly: false,
      mild: false,
      start,
      end,
    })),
  );
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function sumsOf(text: string, context: OutgoingContext): Sum[] {
  const region = context.region ? { region: context.region } : {};
  const spoken = findSpokenSums(foldWidth(text).toLowerCase());
  const figures = findAmounts(text, { ...region, bare: true })
    .filter(({ currency }) => !currency || !context.currency || currency === context.currency)
    .map((amount) => ({ ...amount, bare: BARE.test(amount.words) }))
    .filter((amount) => !(amount.bare && COUNTS.test(text.slice(amount.end))));
  const taken = (one: Span) => spoken.some((other) => overlaps(one, other));
  const whole = (one: Span) => figures.some((other) => !other.bare && overlaps(one, other));
  return [
    ...figures.filter((one) => !one.bare || !taken(one)),
    ...spoken.filter((one) => !whole(one)),
  ];
}

function readOffer(
  sum: Sum,
  clause: Clause,
  before: Clause | undefined,
  after: Clause | undefined,
): Offer | null {
  if (words.CANNOT.test(clause.text) || words.OTHER_DEBT.test(clause.text)) return null;
  if (after && startsWithRefusal(after.text)) return null;
  const quoted = words.THEIRS.test(clause.text) && !words.AGREES.test(clause.text);
  if (quoted || words.PAST.test(clause.text)) return null;
  const lead = clause.text.slice(0, sum.start - clause.start);
  const tail = clause.text.slice(sum.end - clause.start);
  const lastPay = lastHit(lead, words.PAY);
  const lastOther = lastHit(lead, words.OTHER_MONEY);
  if (lastOther > lastPay || (lastPay < 0 && words.OTHER_MONEY.test(tail))) return null;
  if (lastPay < 0 && SOMETHING_ELSE.test(lead)) return null;
  const every = everyOf(clause, before);
  const reached = lastPay >= 0 && lead.length - lastPay <= BARE_REACH;
  if (sum.bare && every === 0 && !reached && !GIVEN.test(tail)) return null;
  if (sum.bare && every > 5 && lastPay < 0) return null;
  const restated =
    words.RESTATES.test(clause.text) || (clause.asks && !words.MINE.test(clause.text));
  const place = { mild: restated, start: sum.start, end: sum.end };
  if (every > 0) return { minor: Math.round(sum.minor * every), monthly: true, ...place };
  const paysAfter = /^[^\d]{0,8}(?<!的)(?:还|還|付|缴|繳|转|轉|汇|匯)(?!款日|有|差|欠|告)/.test(
    tail,
  );
  const pays = lastPay >= 0 || (paysAfter && !words.OWED.test(clause.text));
  const owed = lastHit(lead, words.OWED) > lastPay;
  return pays && !owed && !restated ? { minor: sum.minor, monthly: false, ...place } : null;
}

function startsWithRefusal(text: string): boolean {
  return words.CANNOT.test(text.slice(0, 14));
}

function lastHit(text: string, pattern: RegExp): number {
  let last = -1;
  for (const hit of text.matchAll(new RegExp(pattern, 'g'))) last = hit.index;
  return last;
}

/** How many times a month; 0 for once. "每个月，我可以还…" says it in the clause before. */
function everyOf(clause: Clause, before: Clause | undefined): number {
  const near = before && before.text.length <= 10 ? `${before.text} ${clause.text}` : clause.text;
  if (words.FORTNIGHTLY.test(near)) return 26 / 12;
  if (words.TWICE_MONTHLY.test(near)) return 2;
  if (words.WEEKLY.test(near)) return 52 / 12;
  if (words.DAILY.test(near)) return 365 / 12;
  return words.MONTHLY.test(near) ? 1 : 0;
}
