import type { Day } from './bill-days';
import type { Label } from './bill-roles';
import { cellsOf } from './cells';
import type { Figure } from './figure';
import { type Pairs, pairCells } from './pair-cells';
import { pairHeaders } from './pair-headers';
import { spacedColumns } from './spaced-columns';
import { lineAround } from './spans';

/** Where values stand, with the labels that stand apart from them. */
export function pairValues(
  folded: string,
  labels: readonly Label[],
  figures: readonly Figure[],
  days: readonly Day[],
): Pairs {
  const values = [...figures, ...days].sort((a, b) => a.start - b.start);
  const cells = pairCells(cellsOf(folded, labels, values), figures, days);
  const words = [
    ...pairHeaders(folded, labels, figures, days),
    ...spacedColumns(folded, labels, figures, days),
  ];
  // What cells tell of a line is the whole of it: words may seem to say more.
  const lineOf = (start: number) => lineAround(folded, { start, end: start }).start;
  const told = new Set([...cells.keys()].map(lineOf));
  return new Map([...words.filter(([start]) => !told.has(lineOf(start))), ...cells]);
}
