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
  const heads = lines.flatMap((line, index) => (labelOf(line) ? [index] : []));
  const [first = 0] = heads;
  const names = new Set(heads.map((head) => labelOf(lines[head] ?? '')));
  if (heads.length < 2 || names.size > 1) return [];
  // A heading stands before the label, if it does so the first time.
  const heading = Math.min(first, 1);
  return heads.map((head, index) => {
    const next = heads[index + 1];
    const end = next === undefined ? lines.length : Math.max(head + 1, next - heading);
    return lines.slice(head - heading, end).join('\n');
  });
}

function columns(line: string): number {
  return line.split('\t').length;
}

function labelOf(line: string): string {
  const { folded } = plainText(line);
  const label = findLabels(folded).find(({ role, rank }) => role === 'total' && rank >= SURE);
  return label ? folded.slice(label.start, label.end) : '';
}
