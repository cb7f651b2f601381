const WORD = /[a-z]+(?:'[a-z]+)?/g;
/** A whole word of a pattern, no stem that an ending or a choice follows. */
const WHOLE = /(?<![a-z'\\)\]])[a-z]+(?:'[a-z]+)?(?![a-z'([\\?])/g;
const SHORTEST = 3;
/** Two letters are often the rest of a word; these are words. */
const SHORT_WORDS =
  'a i ad am an as at be by do go he hi if in is it me mr ms my no of ok on or so to tv uk up us we';

/** The English words of examples and concepts, in alphabetical order. */
export function knownWords(examples, concepts) {
  const words = new Set(SHORT_WORDS.split(' '));
  const add = (text, pattern) => {
    for (const [word] of text.matchAll(pattern)) if (word.length >= SHORTEST) words.add(word);
  };
  for (const { folded } of examples) add(folded, WORD);
  for (const [, , english] of concepts) add(english, WHOLE);
  return [...words].sort().join(' ');
}
