import { findLabels } from './find-labels';
import { plainText } from './plain-text';

const SURE = 3;

/**
 * A page that lists several bills repeats the label of the amount due; each repetition begins a bill
 * with the lines before it that the first one has too. One bill is no list.
 */
export function splitBills(text: string): string[] {
  const lines = text.split('\n');
  const heads = lines.flatMap((line, index) => (hasTotal(line) ? [index] : []));
  const [first = 0] = heads;
  if (heads.length < 2 || new Set(heads.map((head) => labelOf(lines[head] ?? ''))).size > 1) {
    return [];
  }
  return heads.map((head, index) => {
    const from = index === 0 ? 0 : Math.max(head - Math.min(first, 1), (heads[index - 1] ?? 0) + 1);
    const next = heads[index + 1];
    const to = next === undefined ? lines.length : Math.max(head + 1, next - Math.min(first, 1));
    return lines.slice(from, to).join('\n');
  });
}

function hasTotal(line: string): boolean {
  return labelOf(line) !== '';
}

function labelOf(line: string): string {
  const { folded } = plainText(line);
  const label = findLabels(folded).find(({ role, rank }) => role === 'total' && rank >= SURE);
  return label ? folded.slice(label.start, label.end) : '';
}
