import type { NamedFigure } from './amount-roles';
import type { Day } from './bill-days';
import type { Figure } from './figure';
import { inside, type Span } from './spans';

export interface Payment {
  readonly figure: Figure;
  readonly day: Day;
}

const NUMBERED = /(?:(?<![a-z])(?:payment|inst?all?ment) ?#?\d{1,2}(?!\d)|第 ?\d{1,2} ?期)/;
const LATE = /已?逾期|overdue|past due|late(?![a-z])/;
const PAID = /已[还付缴扣结]|(?<!un)paid|✓|√/;

/**
 * Of a plan whose payments stand row by row, each with its day, the next one: the first that is not
 * marked as paid. Null where it was due before the text was received and is not marked as late: it may
 * have been paid.
 */
export function nextPayment(
  folded: string,
  named: readonly NamedFigure[],
  days: readonly Day[],
  today: string,
): Payment | null {
  const rows = rowsOf(folded, named, days);
  const [first, second] = rows;
  if (!first || !second) return null;
  const ascend = rows.every(({ day }, n) => n === 0 || day.day > (rows[n - 1]?.day.day ?? ''));
  return ascend && (first.isLate || first.day.day >= today) ? first : null;
}

interface PlanRow extends Payment {
  /** The words of the row up to its figures. */
  readonly shape: string;
  readonly isNumbered: boolean;
  readonly isLate: boolean;
}

function rowsOf(folded: string, named: readonly NamedFigure[], days: readonly Day[]): PlanRow[] {
  const rows: PlanRow[] = [];
  const money = named
    .filter(({ figure }) => figure.shape !== 'bare')
    .map((one) => ({ ...one, start: one.figure.start, end: one.figure.end }));
  let start = 0;
  for (const line of folded.split('\n')) {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    const [one, other] = inside(money, span);
    const [day, another] = inside(days, span);
    if (!one || other || !day || another || PAID.test(line)) continue;
    const isNumbered = NUMBERED.test(line);
    if (!isNumbered && (one.role !== 'total' || one.doubtful)) continue;
    rows.push({
      figure: one.figure,
      day,
      shape: shapeOf(folded, span, one.figure, day),
      isNumbered,
      isLate: LATE.test(line),
    });
  }
  return rows.filter(({ isNumbered, shape }) => isNumbered || shape === rows[0]?.shape);
}

/** What is the same in all rows of a plan. */
function shapeOf(folded: string, line: Span, figure: Span, day: Span): string {
  const [first, last] = [figure, day].sort((a, b) => a.start - b.start);
  if (!first || !last) return '';
  return `${folded.slice(line.start, first.start)} ${folded.slice(first.end, last.start)}`;
}
