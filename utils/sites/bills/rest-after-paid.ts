import type { NamedFigure } from './amount-roles';
import type { Figure } from './figure';
import { lineAround } from './spans';

/** Said of what is still owed. */
const OWED_STILL = 2.5;
/** 应交8600元，欠费3600元 */
const THEN_OWED =
  /^[，,、\s]{1,3}(?:实际|目前|现)?(?:(?:尚|仍|还|共)?欠[费款缴交]?|待[缴还付])(?:金额)?[:：]?\s?$/;
/** One line of a table is a part of the bill, but for its last. */
const SUMMED_UP = /^\s*(?:合计|总计|共计|(?:grand )?total(?![a-z]))/;
/** Of more sums than people are asked for, any two may differ by a third. */
const MOST_SUMS = 100;
const DUE_LEFT = /[应须需][还缴交付]/;

/** "Total 45,000, received 20,000, outstanding 25,000": what is left, where the three fit. */
export function restAfterPaid(folded: string, named: readonly NamedFigure[]): Figure | null {
  const owed = named.filter(({ role, doubtful }) => role === 'total' && !doubtful);
  if (owed.length > MOST_SUMS) return null;
  const rests = owed
    .filter(({ isListed, figure }) => !isListed || SUMMED_UP.test(lineOf(folded, figure)))
    .filter((rest) => owed.some((whole) => isRest(folded, named, whole, rest)));
  const [first] = rests;
  return first && rests.every(({ figure }) => figure.minor === first.figure.minor)
    ? first.figure
    : null;
}

function lineOf(folded: string, figure: Figure): string {
  const { start, end } = lineAround(folded, figure);
  return folded.slice(start, end);
}

function isRest(
  folded: string,
  named: readonly NamedFigure[],
  { figure: whole }: NamedFigure,
  { figure: rest, rank }: NamedFigure,
): boolean {
  if (rest.minor <= 0 || rest.minor >= whole.minor) return false;
  const between = folded.slice(whole.end, Math.max(whole.end, rest.start));
  const left = folded.slice(Math.max(0, whole.start - 10), whole.start);
  if (THEN_OWED.test(between) && DUE_LEFT.test(left)) return true;
  const isAfter = rank >= OWED_STILL && whole.start < rest.start;
  return named.some(({ role, figure }) => {
    const isTaken = role === 'paid' || (role === 'none' && isAfter && figure.start > whole.start);
    return isTaken && whole.minor - figure.minor === rest.minor;
  });
}
