import type { Label } from './bill-roles';
import { surest } from './find-labels';
import { inside, isSign, type Span } from './spans';

/** One cell of a line; a line without columns is one cell. */
export interface Cell extends Span {
  readonly line: number;
  /** `value`: nothing but figures or a day; `label`: no digits, short. */
  readonly kind: 'value' | 'label' | 'other';
  /** The label in it, where it is one. */
  readonly label: Label | null;
}

const LONGEST_LABEL = 48;
const BREAKS = /[^\n\t|｜]+/g;
const AROUND_VALUE = /^[\s:(（）)元+=/a-z¥$£€₹.\-−–人民币新台港币整约]{0,16}$/;

/** The cells of a text in order. */
export function cellsOf(folded: string, labels: readonly Label[], values: readonly Span[]): Cell[] {
  const cells: Cell[] = [];
  let line = 0;
  let last = 0;
  for (const match of folded.matchAll(BREAKS)) {
    const start = match.index;
    const end = start + match[0].length;
    line += newLines(folded.slice(last, start));
    last = end;
    if (match[0].trim() === '' || isSign(folded, { start, end })) continue;
    cells.push({ start, end, line, ...kindOf(folded, { start, end }, labels, values) });
  }
  return cells;
}

function newLines(between: string): number {
  return between.split('\n').length - 1;
}

function kindOf(
  folded: string,
  span: Span,
  labels: readonly Label[],
  values: readonly Span[],
): Pick<Cell, 'kind' | 'label'> {
  const held = inside(values, span);
  const own = inside(labels, span);
  // A cell of two headings names no single value.
  const several = new Set(own.map(({ role }) => role)).size > 1;
  const label = several ? null : surest(own);
  const [only] = held;
  if (only && held.length === 1) {
    const around = folded.slice(span.start, only.start) + folded.slice(only.end, span.end);
    return { kind: AROUND_VALUE.test(around) && own.length === 0 ? 'value' : 'other', label };
  }
  const text = folded.slice(span.start, span.end);
  const short = text.length <= LONGEST_LABEL && !/\d/.test(text);
  return { kind: short && held.length === 0 ? 'label' : 'other', label };
}
