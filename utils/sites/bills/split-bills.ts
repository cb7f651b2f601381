import { findLabels } from './find-labels';
import { plainText } from './plain-text';

const SURE = 3;

/**
 * The texts of single bills on a page that lists several: rows under one header, or blocks that
 * repeat the label of the amount due. One bill is no list.
 */
export function splitBills(text: string): string[] {
  const lines = text.split('\n');
  const rows = rowsUnderHeader(lines);
  return rows.length > 1 ? rows : blocks(lines);
}

/** Each row with its header above it. */
function rowsUnderHeader(lines: readonly string[]): string[] {
  const index = lines.findIndex((line) => line.includes('\t') && !/\d/.test(line) && labelOf(line));
  const header = lines[index];
  if (header === undefined) return [];
  const rows: string[] = [];
  for (const line of lines.slice(index + 1)) {
    if (!/\d/.test(line) || columns(line) !== columns(header)) break;
    rows.push(`${header}\n${line}`);
  }
  return rows;
}

function blocks(lines: readonly string[]): string[] {
  const names = lines.map(labelOf);
  const [heads, last] = repeated(names);
  const [first = 0] = heads;
  if (heads.length < 2) return [];
  // A heading stands before the label, if it does so the first time.
  const heading = Math.min(first, 1);
  return heads.map((head, index) => {
    const next = heads[index + 1];
    const end = next === undefined ? last : Math.max(head + 1, next - heading);
    return lines.slice(head - heading, end).join('\n');
  });
}

/** The lines of the label that repeats; another may stand once above them or below, as their total. */
function repeated(names: readonly string[]): [number[], number] {
  const all = names.flatMap((name, index) => (name === '' ? [] : [index]));
  const name = names[all[1] ?? -1];
  const heads = all.filter((index) => names[index] === name);
  const [first = 0] = heads;
  const last = heads.at(-1) ?? 0;
  const others = all.filter((index) => names[index] !== name);
  const above = others.filter((index) => index < first);
  const below = others.filter((index) => index > last);
  const apart = above.length + below.length === others.length;
  return above.length > 1 || below.length > 1 || !apart
    ? [[], 0]
    : [heads, below[0] ?? names.length];
}

function columns(line: string): number {
  return line.split('\t').length;
}

function labelOf(line: string): string {
  const { folded } = plainText(line);
  const label = findLabels(folded).find(({ role, rank }) => role === 'total' && rank >= SURE);
  return label ? folded.slice(label.start, label.end) : '';
}
