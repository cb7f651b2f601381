import type { Label } from './bill-roles';
import type { Figure } from './figure';
import { isDayLabel } from './find-labels';
import { secondCurrency } from './second-currency';
import { indexFrom, type Span } from './spans';

/** Between two headers, or two values, stands next to nothing: no words of a sentence. */
const BETWEEN_LABELS = /^[\s:()（）[\]|元/.*₹$€£¥a-z人民币本期]{0,12}$/;
const BETWEEN_VALUES = /^[\s|/元]{0,10}$/;
const LONGEST_TURN = 30;
const SENTENCE = /[。；;！!？?，,]/;

/**
 * "应还款额 最低还款额 到期还款日" and under it "1,200.00 60.00 2026-05-08": as many values as labels,
 * each of its label's kind, in the same order. Anything else stays unpaired.
 */
export function pairHeaders(
  folded: string,
  labels: readonly Label[],
  figures: readonly Figure[],
  days: readonly Span[],
): Map<number, Label> {
  const pairs = new Map<number, Label>();
  const isDay = new Set<Span | undefined>(days);
  const values = [...figures, ...days].sort((a, b) => a.start - b.start);
  const second: ReadonlySet<Span> = secondCurrency(folded, figures);
  let at = 0;
  while (at < labels.length) {
    const run = runFrom(folded, labels, at, BETWEEN_LABELS);
    at += run.length;
    const end = run.at(-1)?.end ?? 0;
    const first = indexFrom(values, end);
    if (run.length < 2 || first === values.length) continue;
    const row = runFrom(folded, values, first, BETWEEN_VALUES).filter((one) => !second.has(one));
    const turn = folded.slice(end, row[0]?.start);
    if (turn.length > LONGEST_TURN || SENTENCE.test(turn)) continue;
    const heads = underTitle(folded, run, row.length);
    const isTyped = heads.every((head, n) => isDay.has(row[n]) === isDayLabel(head));
    if (row.length === heads.length && isTyped) pairInOrder(pairs, heads, row);
    else {
      // The label of a day was lost; the amounts are as many as theirs.
      const ofSums = heads.filter((head) => !isDayLabel(head));
      const sums = row.filter((value) => !isDay.has(value));
      if (ofSums.length > 1 && ofSums.length === sums.length) pairInOrder(pairs, ofSums, sums);
    }
  }
  return pairs;
}

/** A title above the headings may be a label too. */
function underTitle(folded: string, run: readonly Label[], wanted: number): readonly Label[] {
  const heads = run.slice(-wanted);
  const title = run.at(-wanted - 1);
  const isApart = title && folded.slice(title.end, heads[0]?.start).includes('\n');
  return wanted > 1 && isApart ? heads : run;
}

function pairInOrder(
  pairs: Map<number, Label>,
  heads: readonly Label[],
  values: readonly Span[],
): void {
  for (const [n, { start }] of values.entries()) {
    const head = heads[n];
    if (head) pairs.set(start, head);
  }
}

/** As many spans as follow each other closely. */
function runFrom<One extends Span>(
  folded: string,
  spans: readonly One[],
  from: number,
  gap: RegExp,
): One[] {
  const run: One[] = [];
  for (let at = from; at < spans.length; at += 1) {
    const span = spans[at];
    const last = run.at(-1);
    if (!span || (last && !gap.test(folded.slice(last.end, span.start)))) break;
    run.push(span);
  }
  return run;
}
