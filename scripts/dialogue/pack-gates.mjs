import { necessaryWords } from './necessary-words.mjs';

const FIRST_CLAUSE = 0x4e00;
/** A part of a necessary word is necessary, too: these are enough to tell most texts apart. */
const LONGEST = { signs: 3, latin: 7 };
/** More clauses of one expression would hardly keep another text away. */
const MOST_CLAUSES = 3;
const WORTH_IT = 0.8;
const LATIN = /[a-z]/;

const shortened = (words) =>
  words.map((word) => word.slice(0, LATIN.test(word) ? LONGEST.latin : LONGEST.signs));

/** Words without those that hold another one: whoever finds these has found the other. */
function fewest(words) {
  const short = [...new Set(shortened(words))].sort(
    (one, other) => one.length - other.length || (one < other ? -1 : 1),
  );
  return short.filter((word, at) => !short.slice(0, at).some((other) => word.includes(other)));
}

/** Which of the texts hold one of the words. */
function makeFinder(texts) {
  const known = new Map();
  return (words) => {
    const key = words.join('|');
    const held =
      known.get(key) ??
      texts.flatMap((text, at) => (words.some((one) => text.includes(one)) ? [at] : []));
    known.set(key, held);
    return held;
  };
}

const longestOf = (parts) =>
  parts.reduce((most, part) => (part.length > most.length ? part : most), '');

/** Each word without the sign: of what it parts, the longest. */
const without = (sign, clause) => clause.map((word) => longestOf(word.split(sign)));

/** The few clauses that together keep the most of the texts away. */
function chooseClauses(expression, textsWith, parted) {
  const left = necessaryWords(expression, (words) => textsWith(words).length)
    .map((clause) => (parted === undefined ? clause : without(parted, clause)))
    .filter((clause) => !clause.includes(''))
    .map(fewest);
  const chosen = [];
  let among;
  while (chosen.length < MOST_CLAUSES) {
    const all = left
      .map((clause) => ({ clause, rest: textsWith(clause).filter((at) => among?.has(at) ?? true) }))
      .sort((one, other) => one.rest.length - other.rest.length);
    const [best] = all;
    if (!best || (among && best.rest.length > among.size * WORTH_IT)) break;
    chosen.push(best.clause);
    among = new Set(best.rest);
    left.splice(left.indexOf(best.clause), 1);
  }
  return chosen;
}

/**
 * `texts`: such as will be read, to choose by; the gates are right for any others. `parted`: a sign
 * that what is read may hold and the text that is asked for may not.
 */
export function packGates(expressions, texts, parted) {
  const textsWith = makeFinder(texts);
  const clauses = new Map();
  const meets = new Map();
  const signOf = (clause) => {
    const key = clause.join('|');
    const sign = clauses.get(key) ?? String.fromCharCode(FIRST_CLAUSE + clauses.size);
    if (!clauses.has(key)) {
      clauses.set(key, sign);
      for (const word of clause) meets.set(word, (meets.get(word) ?? '') + sign);
    }
    return sign;
  };
  const asked = expressions.map((one) =>
    chooseClauses(one, textsWith, parted).map(signOf).join(''),
  );
  const words = [...meets.keys()].sort();
  if (words.some((word) => word.includes('|'))) throw new Error('a word with a bar');
  const pack = (some) => ({
    words: some.join('|'),
    meets: some.map((word) => meets.get(word)).join('|'),
    longest: Math.max(0, ...some.map((word) => word.length)),
  });
  return {
    signs: pack(words.filter((word) => !LATIN.test(word))),
    latin: pack(words.filter((word) => LATIN.test(word))),
    expressions: asked.join('|'),
    clauses: clauses.size,
  };
}
