import { lineAround, type Span } from './spans';

const COLUMN = /[\t|｜]/;

function isRow(folded: string, span: Span): boolean {
  const { start, end } = lineAround(folded, span);
  return COLUMN.test(folded.slice(start, end));
}

/** From the last heading of a row to the first cell of the next: they belong column by column. */
export function crossesRows(folded: string, label: Span, value: Span): boolean {
  if (!folded.slice(label.end, value.start).includes('\n')) return false;
  return isRow(folded, label) && isRow(folded, value);
}
