import type { NamedFigure } from './amount-roles';
import type { AmountRole } from './bill-roles';
import { clauseAround } from './clause-around';
import type { Figure } from './figure';
import { withCharges } from './headed-sum';
import { lineAround } from './spans';
import { sumOfOthers } from './sum-of-others';
import { asksForMoney, type TextKind } from './text-kind';

const SURE = 3;
/** 合计应还: of all bills together, where a text has several. */
const ALTOGETHER = 3.2;
/** 合计, 共; surer than SURE with 应还 behind it. */
const SUMMED_UP = 2.7;
/** Under this the words only hint: the text as a whole must ask for money. */
const PLAIN_WORDS = 2;

/** The amount due, if the text leaves no doubt which it is. */
export function pickAmountDue(
  named: readonly NamedFigure[],
  kind: TextKind,
  local: string | null,
  folded: string,
): Figure | null {
  if (kind.settled) return null;
  const owed = named.filter(
    ({ role, rank, figure }) =>
      role === 'total' &&
      (rank >= SURE || figure.shape !== 'bare') &&
      // A receipt that leaves nothing is no bill.
      !(kind.paid && figure.minor === 0),
  );
  if (kind.several)
    return (
      onlyOne(
        owed.filter(({ rank }) => rank === SUMMED_UP || rank >= ALTOGETHER),
        local,
      ) ?? null
    );
  const sure = owed.filter(
    ({ rank, doubtful }) => rank >= SURE || (kind.owed && rank > PLAIN_WORDS && !doubtful),
  );
  for (const rank of ranksOf(sure)) {
    const best = sure.filter((one) => one.rank === rank);
    const one = onlyOne(best, local);
    if (one) return one;
    if (one === null)
      return (
        withCharges(figuresOf(best), named) ??
        sumOfAny([best, sure.filter((other) => other.rank >= SURE)]) ??
        sumElsewhere(best, named)
      );
  }
  if (kind.paid || !kind.owed) return null;
  const plain = owed.filter(({ rank, doubtful }) => rank < SURE && !doubtful && rank >= 1);
  if (kind.spent || kind.advert) return null;
  for (const rank of ranksOf(plain)) {
    const best = plain.filter((candidate) => candidate.rank === rank && isMoney(candidate));
    const one = onlyOne(best, local);
    if (one !== undefined) return one ?? sumOfOthers(figuresOf(best));
  }
  const lone = loneAmount(named);
  // A tenancy, a yield, an advert: what is asked for stands elsewhere in the text.
  return lone && isAskedFor(folded, lone) ? lone : null;
}

/** "金额: 12,000" in a list, "It's £32.15", or a sentence that asks. */
const IS_AMOUNT =
  /^[^a-z\u4e00-\u9fff]{0,4}(?:[\u4e00-\u9fff]{0,2}金额|amount)(?![a-z])|[.!] (?:it|that)(?:['’]s| is) $/;
/** A row of values alone: its words stand above it. */
const HAS_WORDS = /[a-z\u4e00-\u9fff]/;

function isAskedFor(folded: string, figure: Figure): boolean {
  const line = lineAround(folded, figure);
  return (
    !HAS_WORDS.test(folded.slice(line.start, line.end)) ||
    IS_AMOUNT.test(folded.slice(line.start, figure.start)) ||
    asksForMoney(clauseAround(folded, figure, false))
  );
}

const figuresOf = (named: readonly NamedFigure[]) => named.map(({ figure }) => figure);

/** What all lines of a column come to, where that stands anywhere else. */
function sumElsewhere(lines: readonly NamedFigure[], named: readonly NamedFigure[]): Figure | null {
  const sum = lines.reduce((all, { figure }) => all + figure.minor, 0);
  const found = named.find(
    ({ role, figure }) => (role === 'total' || role === 'none') && figure.minor === sum,
  );
  return lines.length > 1 ? (found?.figure ?? null) : null;
}

function sumOfAny(lists: readonly (readonly NamedFigure[])[]): Figure | null {
  const sums = lists.map((list) => sumOfOthers(figuresOf(list)));
  return sums.find((sum) => sum !== null) ?? null;
}

/** The only amount of a text that asks for money, whatever stands before it. */
function loneAmount(named: readonly NamedFigure[]): Figure | null {
  const inDoubt = named.filter(({ role, doubtful }) => doubtful || role === 'aside');
  const doubts = new Set(inDoubt.map(({ figure }) => figure.minor));
  const left = named.filter(
    ({ role, doubtful, figure }) =>
      (role === 'none' || role === 'total') &&
      !doubtful &&
      figure.shape !== 'bare' &&
      !doubts.has(figure.minor),
  );
  return onlyOne(left.filter(isMoney), null) ?? null;
}

/** The least to be paid; of several, one that is less than all of it. */
export function pickMinimum(
  named: readonly NamedFigure[],
  due: Figure | null,
  local: string | null,
): Figure | null {
  const one = pickAmount(named, 'minimum', local);
  if (one || !due) return one;
  return pickAmount(
    named.filter(({ figure }) => figure.minor < due.minor),
    'minimum',
    local,
  );
}

export function pickAmount(
  named: readonly NamedFigure[],
  role: AmountRole,
  local: string | null,
): Figure | null {
  const found = named.filter((one) => one.role === role);
  // "最低还款额" stands in any sentence; "最低 60元" and fees only where nothing is offered.
  const sure = found.filter(
    ({ rank, doubtful }) => !doubtful || (role === 'minimum' && rank >= SURE),
  );
  const best = Math.max(0, ...sure.map(({ rank }) => rank));
  const ranked = sure.filter(({ rank }) => rank === best);
  const shaped = ranked.filter(isMoney);
  const surest = shaped.length > 0 ? shaped : ranked;
  const one = onlyOne(surest, local);
  if (one !== null) return one ?? null;
  return role === 'minimum' ? sumOfOthers(surest.map(({ figure }) => figure)) : null;
}

/** The whole debt beside a smaller amount due. */
export function pickBalance(named: readonly NamedFigure[], due: Figure | null): Figure | null {
  if (due === null) return null;
  const larger = named.filter(
    ({ role, doubtful, figure }) => role === 'total' && !doubtful && figure.minor > due.minor,
  );
  return onlyOne(larger, null) ?? null;
}

function isMoney({ figure }: NamedFigure): boolean {
  return figure.shape !== 'bare';
}

function ranksOf(named: readonly NamedFigure[]): number[] {
  return [...new Set(named.map(({ rank }) => rank))].sort((a, b) => b - a);
}

/** Undefined where there is none, null where several differ. */
function onlyOne(named: readonly NamedFigure[], local: string | null): Figure | null | undefined {
  const [first] = named;
  if (!first) return undefined;
  const values = new Set(named.map(({ figure }) => figure.minor));
  if (values.size === 1) return (named.find(({ figure }) => figure.unit !== null) ?? first).figure;
  const home = named.filter(({ figure }) => figure.unit === local || figure.unit === null);
  if (local !== null && home.length > 0 && home.length < named.length) return onlyOne(home, null);
  const some = named.filter(({ figure }) => figure.minor !== 0);
  return some.length > 0 && some.length < named.length ? onlyOne(some, null) : null;
}
