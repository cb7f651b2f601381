const SENTENCE_END = /[。;!?\n\t！？；]/;
const COMMA = /[，,]/;

/** The stretch of one sentence, or with `commas` of one clause, around a span. */
export function clauseAround(
  folded: string,
  span: { readonly start: number; readonly end: number },
  commas: boolean,
): string {
  let start = span.start;
  while (start > 0 && !endsAt(folded, start - 1, commas)) start -= 1;
  let end = span.end;
  while (end < folded.length && !endsAt(folded, end, commas)) end += 1;
  return folded.slice(start, end);
}

function endsAt(folded: string, at: number, commas: boolean): boolean {
  const character = folded.charAt(at);
  if (SENTENCE_END.test(character)) return true;
  const next = folded.charAt(at + 1);
  if (character === '.') return next === ' ' && !isShort(folded, at);
  return commas && COMMA.test(character) && !/\d/.test(next);
}

/** The point of "Rs. 500", "no. 12", "amt. due" ends nothing. */
function isShort(folded: string, at: number): boolean {
  return /(?:^|[^a-z])(?:rs|no|amt|min|tot|bal|avl|mr|mrs|ms|ref|acct|dt|inc|ltd)$/.test(
    folded.slice(Math.max(0, at - 5), at),
  );
}
