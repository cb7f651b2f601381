import type { Span } from './spans';

const COLUMN = /[\t|｜]/;

function lineOf(folded: string, { start, end }: Span): string {
  const next = folded.indexOf('\n', end);
  return folded.slice(folded.lastIndexOf('\n', start - 1) + 1, next < 0 ? folded.length : next);
}

/** From the last heading of a row of columns to the first cell of the next row: column by column they belong, not so. */
export function crossesRows(folded: string, label: Span, value: Span): boolean {
  if (!folded.slice(label.end, value.start).includes('\n')) return false;
  return COLUMN.test(lineOf(folded, label)) && COLUMN.test(lineOf(folded, value));
}
