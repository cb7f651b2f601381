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
const IN_BRACKETS = /[(（][^()（）]*[)）]/g;
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
  const text = folded.slice(span.start, span.end);
  // 已收款项 (10月25日): what is in brackets is no value of the cell's.
  const words = text.replace(IN_BRACKETS, '');
  const isWords = text.length <= LONGEST_LABEL && words.trim() !== '' && !/\d/.test(words);
  if (isWords && (held.length === 0 || words !== text)) return { kind: 'label', label };
  const [only] = held;
  if (!only || held.length > 1) return { kind: 'other', label };
  const around = folded.slice(span.start, only.start) + folded.slice(only.end, span.end);
  return { kind: AROUND_VALUE.test(around) && own.length === 0 ? 'value' : 'other', label };
}
