/** At most `limit` code points; a cut shows as "…" within the limit and never splits a character. */
export function cutText(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let kept = '';
  let count = 0;
  let lastButOne = '';
  for (const character of text) {
    if (count === limit) return `${lastButOne.trimEnd()}…`;
    lastButOne = kept;
    kept += character;
    count += 1;
  }
  return text;
}
