import type { Label } from './bill-roles';
import type { Cell } from './cells';
import type { Figure } from './figure';
import { isDayLabel } from './find-labels';
import { inside, type Span } from './spans';

/** Where a value stands, and the label that a column, a row or a card gives it. */
export type Pairs = ReadonlyMap<number, Label>;

/** Labels and values that lie apart: columns under a header, lists of labels before lists of values. */
export function pairCells(
  cells: readonly Cell[],
  figures: readonly Figure[],
  days: readonly Span[],
): Pairs {
  const pairs = new Map<number, Label>();
  const give = (cell: Cell, label: Label | null): boolean => {
    const list = label && isDayLabel(label) ? days : figures;
    const [value] = inside(list, cell);
    if (!label || !value) return false;
    pairs.set(value.start, label);
    return true;
  };
  const lines = byLine(cells);
  for (const [index, header] of lines.entries()) {
    if (header.length < 2 || !header.every(({ kind }) => kind === 'label')) continue;
    if (!header.some(({ label }) => label)) continue;
    for (let next = index + 1; next < lines.length; next += 1) {
      const row = lines[next] ?? [];
      if (row.length !== header.length || row.every(({ kind }) => kind === 'label')) break;
      if (namesItself(row)) continue;
      for (const [column, cell] of row.entries())
        if (!saysItself(cell)) give(cell, header[column]?.label ?? null);
    }
  }
  pairRuns(cells, give);
  // "2 待缴款 3 结案": steps have numbers.
  const named = cells.filter((cell) => !isCount(inside(figures, cell)[0]));
  pairCards(named, give, pairs);
  return pairs;
}

function byLine(cells: readonly Cell[]): Cell[][] {
  const lines: Cell[][] = [];
  let line = -1;
  for (const cell of cells) {
    if (cell.line !== line) lines.push([]);
    line = cell.line;
    lines.at(-1)?.push(cell);
  }
  return lines;
}

/** label, label, value, value; and the cards that print the value above its label. */
function pairRuns(
  cells: readonly Cell[],
  give: (cell: Cell, label: Label | null) => boolean,
): void {
  let at = 0;
  while (at < cells.length) {
    const labels = runOf(cells, at, 'label');
    const values = runOf(cells, at + labels, 'value');
    // A heading may stand above the labels.
    const heads = cells.slice(at + labels - values, at + labels);
    const isHeaded = labels > values && heads.every(({ label }) => label);
    if (values >= 2 && (values === labels || isHeaded)) {
      for (const [n, head] of heads.entries()) {
        const cell = cells[at + labels + n];
        if (cell) give(cell, head.label);
      }
    }
    at += Math.max(1, labels + values);
  }
}

/** One or two digits and nothing else. */
function isCount(figure: Figure | undefined): boolean {
  return figure?.shape === 'bare' && figure.end - figure.start < 3;
}

function pairCards(
  cells: readonly Cell[],
  give: (cell: Cell, label: Label | null) => boolean,
  pairs: Map<number, Label>,
): void {
  for (let at = 0; at < cells.length; at += 1) {
    if (cells[at]?.kind !== 'value' || isLabelled(cells, at)) continue;
    let end = at;
    while (cells[end]?.kind === 'value' && isUnder(cells, end, at)) end += 2;
    if (end === at) continue;
    const isWhole = cells[end]?.kind !== 'value' || areTwos(cells, at, end);
    for (let n = at; isWhole && n < end; n += 2) {
      const cell = cells[n];
      const label = cells[n + 1]?.label ?? null;
      if (cell && label && !pairs.has(cell.start)) give(cell, label);
    }
    at = end - 1;
  }
}

/** Each value has its line alone with its label. */
function areTwos(cells: readonly Cell[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 2) {
    const line = cells[at]?.line;
    if (cells[at + 1]?.line !== line) return false;
    if (cells[at - 1]?.line === line || cells[at + 2]?.line === line) return false;
  }
  return true;
}

/** 总额度 5,000.00 */
function saysItself({ kind, label }: Cell): boolean {
  return kind === 'other' && label !== null;
}

function runOf(cells: readonly Cell[], from: number, kind: Cell['kind']): number {
  let count = 0;
  while (cells[from + count]?.kind === kind) count += 1;
  return count;
}

/** A label stands before it on its line, or on the line before where it has a line to itself. */
function isLabelled(cells: readonly Cell[], at: number): boolean {
  const before = cells[at - 1];
  if (before?.kind !== 'label') return false;
  return before.line === cells[at]?.line || cells[at + 1]?.line !== cells[at]?.line;
}

/** The label of a card stands beside its value, or each of the two has a line to itself. */
function isUnder(cells: readonly Cell[], at: number, first: number): boolean {
  const lineAt = (index: number) => cells[index]?.line ?? -1;
  if (cells[at + 1]?.kind !== 'label') return false;
  // Other cells may stand before them on their line: a title, who it is for.
  const alone = at > first || lineAt(at) !== lineAt(at - 1) || isMore(cells, at);
  const same = lineAt(at) === lineAt(at + 1);
  return alone && (same || lineAt(at + 1) !== lineAt(at + 2));
}

/** A value and its label on the line, and another two behind them. */
function isMore(cells: readonly Cell[], at: number): boolean {
  const [value, label, next, below] = cells.slice(at, at + 4);
  const kinds = [value, label, next, below].map((cell) => cell?.kind).join(' ');
  return kinds === 'value label value label' && value?.line === below?.line;
}

/** A row of one value whose own first cell says what it is needs no header. */
function namesItself(row: readonly Cell[]): boolean {
  const values = row.filter(({ kind }) => kind !== 'label');
  return values.length === 1 && row[0]?.kind === 'label' && row[0].label !== null;
}
