import type { Label } from './bill-roles';
import { isDayLabel, surest } from './find-labels';
import { indexFrom, inside, isSign, type Span } from './spans';

const LEAST_COLUMNS = 3;
const TOKEN = /[^ \t]+/g;
const HAN = /[\u3400-\u9fff]{2}/;
const VALUE =
  /^(?:twd|ntd|cny|rmb|hkd|usd)$|^[-−–+]?(?:nt\$?|hk\$?|us\$?|rmb|[$¥€£])?[\d,./:%*-]{1,16}元?$/;

/**
 * Headings parted by blanks, and under them as many values: the text of a printed statement, whose columns
 * are gone. Only where every heading is one word, as Chinese ones are.
 */
export function spacedColumns(
  folded: string,
  labels: readonly Label[],
  figures: readonly Span[],
  days: readonly Span[],
): Map<number, Label> {
  const pairs = new Map<number, Label>();
  let above: Span[] = [];
  let at = 0;
  for (const line of folded.split('\n')) {
    const tokens = tokensOf(line, at).filter((token) => !isSign(folded, token));
    const heads = above.length === tokens.length ? above : [];
    const isRow = heads.length > 0 && tokens.every((token) => VALUE.test(textOf(folded, token)));
    for (const [column, token] of isRow ? tokens.entries() : []) {
      const head = heads[column];
      const label = head && surest(inside(labels, head));
      if (!label) continue;
      const list = isDayLabel(label) ? days : figures;
      const value = list[indexFrom(list, token.start)];
      if (value && value.start < token.end) pairs.set(value.start, label);
    }
    const areHeads = tokens.every((token) => HAN.test(textOf(folded, token)));
    above = tokens.length >= LEAST_COLUMNS && areHeads ? tokens : [];
    at += line.length + 1;
  }
  return pairs;
}

function tokensOf(line: string, from: number): Span[] {
  return [...line.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
}

function textOf(folded: string, { start, end }: Span): string {
  return folded.slice(start, end);
}
