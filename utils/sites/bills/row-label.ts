import type { Label } from './bill-roles';
import type { Figure } from './figure';
import { inside, lineAround } from './spans';

const CELL = /[\t|｜]/;
const LEAST = 3;
const FIGURE = /^\s*[$€£¥₹a-z]{0,3}\s?\d[\d.,]*\s?元?\s*$/;
/** What may stand beside the figure in its own cell. */
const ONLY_FIGURE = /^[\s元]*$/;

/** 逾期待还 第3/6期 | 应还日 2026-11-18 | 1,023.68: the last cell of a row is what its first one says. */
export function rowLabel(folded: string, figure: Figure, labels: readonly Label[]): Label | null {
  const line = lineAround(folded, figure);
  const cells = folded.slice(line.start, line.end).trimEnd().split(CELL);
  const first = cells[0] ?? '';
  const left = folded.slice(line.start, figure.start).split(CELL).at(-1) ?? '';
  const right = folded.slice(figure.end, line.end);
  if (cells.length < LEAST || !ONLY_FIGURE.test(left + right)) return null;
  // Columns of figures have headings.
  const others = cells.slice(1, -1).filter((cell) => !cells.at(-1)?.includes(cell.trim()));
  if (others.some((cell) => FIGURE.test(cell))) return null;
  const heads = inside(labels, { start: line.start, end: line.start + first.length });
  return heads.find(({ role }) => role === 'total') ?? null;
}
