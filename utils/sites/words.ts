/** 'a b c' as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export function hasWord(words: Iterable<string>, list: ReadonlySet<string>): boolean {
  for (const word of words) if (list.has(word)) return true;
  return false;
}
