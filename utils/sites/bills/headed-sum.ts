import type { NamedFigure } from './amount-roles';
import { clauseAround } from './clause-around';
import type { Figure } from './figure';

const NEXT_CELL = /^[\s\t|｜−–-]{1,4}$/;

const ASKS = /[请須须]|合计|总计|共|including|(?<![a-z])total(?![a-z])/;

/** 请还款894.33元, after what it is made of; "after the due date 1,050" is not asked for. */
const isAsked = (folded: string, figure: Figure) => ASKS.test(clauseAround(folded, figure, true));

/** Interest and fees together, in minor units. */
function chargesIn(named: readonly NamedFigure[]): number {
  return named
    .filter(({ role, doubtful }) => !doubtful && (role === 'interest' || role === 'fees'))
    .reduce((sum, { figure }) => sum + Math.max(0, figure.minor), 0);
}

/** 合计38.4元，滞纳金1.9元，合计40.3元: of two sums, the one that is the other with its charges. */
export function withCharges(sums: readonly Figure[], named: readonly NamedFigure[]): Figure | null {
  const added = chargesIn(named);
  const least = Math.min(...sums.map(({ minor }) => minor));
  const whole = sums.find(({ minor }) => added > 0 && minor === least + added);
  const areTwo = sums.every(({ minor }) => minor === least || minor === whole?.minor);
  return areTwo ? (whole ?? null) : null;
}

/**
 * The sum at the head of a bill, where what was picked is only one of the lines it was reckoned from:
 * 应还本息 2,850 and 罚息 67.83 under ¥2,917.83, charges 7,318 and credits 3,000 under a balance of 4,318.
 */
export function headedSum(folded: string, named: readonly NamedFigure[], picked: Figure): Figure {
  const sure = named.filter(({ doubtful, figure }) => !doubtful && figure.minor > 0);
  const added = chargesIn(named);
  const next = named[named.findIndex(({ figure }) => figure === picked) + 1]?.figure;
  const taken = next && NEXT_CELL.test(folded.slice(picked.end, next.start)) ? next.minor : 0;
  const heads = sure.filter(
    ({ role, figure }) =>
      role !== 'paid' &&
      (figure.start < picked.start || (role === 'total' && isAsked(folded, figure))),
  );
  const sums = [added, -taken].filter((by) => by !== 0).map((by) => picked.minor + by);
  return heads.find(({ figure }) => sums.includes(figure.minor))?.figure ?? picked;
}
