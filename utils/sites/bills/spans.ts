/** A stretch of the plain text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where in an ordered list the first span from a position on stands; its length if there is none. */
export function indexFrom(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a span overlaps one of an ordered list whose spans don't overlap each other. */
export function touches(span: Span, ordered: readonly Span[]): boolean {
  const last = ordered[indexFrom(ordered, span.end) - 1];
  return last !== undefined && last.end > span.start;
}

/** The spans of an ordered list that lie wholly inside another. */
export function inside<One extends Span>(ordered: readonly One[], outer: Span): One[] {
  const found: One[] = [];
  for (let at = indexFrom(ordered, outer.start); at < ordered.length; at += 1) {
    const span = ordered[at];
    if (!span || span.end > outer.end) break;
    found.push(span);
  }
  return found;
}

/** The last span of an ordered list that ends before a position and begins no earlier than another. */
export function lastBefore<One extends Span>(
  ordered: readonly One[],
  position: number,
  from: number,
): One | undefined {
  let at = indexFrom(ordered, position) - 1;
  while ((ordered[at]?.end ?? 0) > position) at -= 1;
  const span = ordered[at];
  return span && span.start >= from ? span : undefined;
}

/** What stands further away on the same line is not looked at. */
const FARTHEST = 200;

/** The line a span stands in. */
export function lineAround(folded: string, { start, end }: Span): Span {
  const left = folded.slice(Math.max(0, start - FARTHEST), start);
  const [right = ''] = folded.slice(end, end + FARTHEST).split('\n', 1);
  return { start: start - left.length + left.lastIndexOf('\n') + 1, end: end + right.length };
}

const SIGN = /^\s?[-−–+=×()（）[\]|]{1,2}\s?$/;

/** 上期应缴 - 已缴 + 新增 = 本期应缴: what stands between the headings of a sum. */
export function isSign(folded: string, { start, end }: Span): boolean {
  return SIGN.test(folded.slice(start, end));
}
