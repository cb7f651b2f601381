import type { Span } from './spans';

const SENTENCE_ENDS = new Set('。;!?\n\t！？；');
const COMMAS = new Set('，,');
const DIGIT = /\d/;
const SHORT = /(?:^|[^a-z])(?:rs|no|amt|min|tot|bal|avl|mr|mrs|ms|ref|acct|dt|inc|ltd)$/;
/** What stands further away says nothing about a figure. */
const FARTHEST = 120;

/** The stretch of one sentence, or with `commas` of one clause, around a span. */
export function clauseAround(folded: string, span: Span, commas: boolean): string {
  const first = Math.max(0, span.start - FARTHEST);
  const last = Math.min(folded.length, span.end + FARTHEST);
  let start = span.start;
  while (start > first && !endsAt(folded, start - 1, commas)) start -= 1;
  let end = span.end;
  while (end < last && !endsAt(folded, end, commas)) end += 1;
  return folded.slice(start, end);
}

function endsAt(folded: string, at: number, commas: boolean): boolean {
  const character = folded.charAt(at);
  if (SENTENCE_ENDS.has(character)) return true;
  if (character === '.') return folded.charAt(at + 1) === ' ' && !isShort(folded, at);
  return commas && COMMAS.has(character) && !DIGIT.test(folded.charAt(at + 1));
}

/** The point of "Rs. 500", "no. 12", "amt. due" ends nothing. */
function isShort(folded: string, at: number): boolean {
  return SHORT.test(folded.slice(Math.max(0, at - 5), at));
}
