import type { NamedFigure } from './amount-roles';
import type { Day } from './bill-days';
import type { Figure } from './figure';
import { headedSum } from './headed-sum';
import { nextPayment } from './next-payment';
import type { Pairs } from './pair-cells';
import { pickAmountDue, pickMinimum } from './pick-amounts';
import { restAfterPaid } from './rest-after-paid';
import { type Columns, statementColumns } from './statement-columns';
import { wholeOfLine } from './sum-of-others';
import type { TextKind } from './text-kind';

export interface Reading {
  readonly folded: string;
  readonly figures: readonly Figure[];
  readonly named: readonly NamedFigure[];
  readonly days: readonly Day[];
  readonly pairs: Pairs;
  readonly kind: TextKind;
  /** The currency at home, where there is one. */
  readonly local: string | null;
  readonly today: string;
}

export interface Owed {
  readonly due: Figure | null;
  readonly minimum: Figure | null;
  /** The day to pay by, for a text in which no day says that it is. */
  readonly day: Day | null;
}

/** What is to be paid, and the least of it; null where the text leaves a doubt. */
export function pickOwed(reading: Reading): Owed {
  const { folded, named, days, kind, local, today } = reading;
  const columns = kind.settled ? null : columnsOf(reading);
  const next = kind.settled || kind.several ? null : nextPayment(folded, named, days, today);
  const due = labelledSum(reading, columns) ?? columns?.total ?? next?.figure ?? null;
  const paired = due !== null && due.minor === columns?.total.minor ? columns.minimum : null;
  return {
    due,
    minimum: paired ?? pickMinimum(named, due, local),
    day: (columns ? lastDay(days) : null) ?? next?.day ?? null,
  };
}

function columnsOf({ folded, figures, pairs }: Reading): Columns | null {
  return statementColumns(
    folded,
    figures.filter(({ start }) => pairs.get(start)?.role !== 'aside'),
  );
}

function labelledSum(reading: Reading, columns: Columns | null): Figure | null {
  const { folded, figures, named, kind, local } = reading;
  const rest = kind.settled ? null : restAfterPaid(folded, named);
  const asked = rest ?? pickAmountDue(named, kind, local, folded);
  // "Total 15,000 5,104.12 255.21": the limit of a card stands there first.
  if (!asked || asked.minor === columns?.before?.minor) return null;
  return headedSum(folded, named, wholeOfLine(folded, figures, asked));
}

/** More are the days of what was bought. */
const MOST_DAYS = 3;

/** Statements print the day they were made before the day they are due. */
function lastDay(days: readonly Day[]): Day | null {
  const single = days.filter(({ inRange }) => !inRange);
  if (single.length > MOST_DAYS) return null;
  return single.reduce<Day | null>((last, day) => (last && last.day >= day.day ? last : day), null);
}
