/** English letters and digits that stand together; a lone apostrophe belongs to its word. */
const PIECE = /[a-z0-9']+/g;
const WORD = /[a-z\u00c0-\u024f][a-z\u00c0-\u024f']*/g;
const LATIN = /[a-z]{2}/;
/** What damaged text puts inside a word: one space or one stray sign. */
const STRAY = /^[ `"~^_|.,;，。；、]$/;
/** Letters that a scanner takes for others. */
const MISREAD: readonly (readonly [string, string])[] = [
  ['0', 'o'],
  ['1', 'l'],
  ['1', 'i'],
  ['5', 's'],
  ['vv', 'w'],
  ['rn', 'm'],
  ['cl', 'd'],
];
const LETTERS = Array.from('etaoinsrhldcumfpgwybvkxjqz');
const ENDING = /(?:'s|ies|'ll|'re|'ve|'d|ing|ed|es|s|ly|er|e|y)$/;
const SHORTEST_STEM = 3;
/** A word broken into more pieces than this is not put together again. */
const MOST_PIECES = 5;
const LONGEST_WORD = 16;
/** Beyond these the text is not a damaged line but another language. */
const MOST_REPAIRS = 40;
const LONGEST = 1200;
/** In a shorter word another letter is another word. */
const SURE_LENGTH = 5;

interface Known {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

let loading: Promise<Known> | undefined;

function knownWords(): Promise<Known> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Known> {
  const words = (await import('./known-words')).KNOWN_WORDS.split(' ');
  return { words: new Set(words), stems: new Set(words.map(stemOf)) };
}

/** Beyond this share of known words a line without "the" and "you" is English, too. */
const MOSTLY = 0.75;
const FEWEST_WORDS = 4;

export async function isKnownEnglish(folded: string): Promise<boolean> {
  const found = folded.slice(0, LONGEST).match(WORD) ?? [];
  if (found.length < FEWEST_WORDS) return false;
  const known = await knownWords();
  return found.filter((word) => isKnown(word, known)).length >= MOSTLY * found.length;
}

/** Misspelt, misread and broken English words of a folded line as the words they plainly are. */
export async function repairWords(folded: string): Promise<string> {
  if (!LATIN.test(folded) || folded.length > LONGEST) return folded;
  const known = await knownWords();
  const joined = joinPieces(folded, known);
  let repairs = 0;
  return joined.replace(PIECE, (word) => {
    if (repairs >= MOST_REPAIRS || isKnown(word, known)) return word;
    repairs += 1;
    return nearestWord(word, known.words) ?? word;
  });
}

const stemOf = (word: string): string => word.replace(ENDING, '');

function isKnown(word: string, { words, stems }: Known): boolean {
  if (words.has(word)) return true;
  const stem = stemOf(word);
  return stem.length >= SHORTEST_STEM && (words.has(stem) || stems.has(stem));
}

/** "sor ry", "h`ow", "t ran sfer": the longest run of pieces that is one known word. */
function joinPieces(line: string, known: Known): string {
  const pieces = [...line.matchAll(PIECE)].map(({ 0: word, index }) => ({ word, index }));
  let out = '';
  let from = 0;
  for (let at = 0; at < pieces.length; ) {
    const run = longestRun(line, pieces.slice(at, at + MOST_PIECES), known);
    const first = pieces[at];
    const last = pieces[at + run - 1];
    if (!first || !last) break;
    const words = pieces.slice(at, at + run).map(({ word }) => word);
    out += line.slice(from, first.index) + words.join('');
    from = last.index + last.word.length;
    at += run;
  }
  return out + line.slice(from);
}

type Piece = { readonly word: string; readonly index: number };

function longestRun(line: string, pieces: readonly Piece[], known: Known): number {
  let word = '';
  let end = -1;
  let broken = false;
  let best = 1;
  for (const [at, piece] of pieces.entries()) {
    if (at > 0 && !STRAY.test(line.slice(end, piece.index))) break;
    word += piece.word;
    end = piece.index + piece.word.length;
    broken ||= !isKnown(piece.word, known) && /[a-z]/.test(piece.word);
    if (word.length > LONGEST_WORD) break;
    if (at > 0 && broken && word.length > 2 && known.words.has(word)) best = at + 1;
  }
  return best;
}

function nearestWord(word: string, known: ReadonlySet<string>): string | undefined {
  if (word.length < 3 || word.length > LONGEST_WORD || !LATIN.test(word)) return undefined;
  const misread = MISREAD.map(([seen, meant]) => word.replaceAll(seen, meant));
  const read = misread.find((one) => one !== word && known.has(one));
  if (read !== undefined || /\d/.test(word)) return read;
  for (const one of [...swapped(word), ...lengthened(word)]) if (known.has(one)) return one;
  if (word.length < SURE_LENGTH) return undefined;
  for (const one of [...shortened(word), ...changed(word)]) if (known.has(one)) return one;
  return undefined;
}

const places = (word: string): number[] => Array.from(word, (_, at) => at);

function swapped(word: string): string[] {
  return places(word.slice(1)).map(
    (at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}

function lengthened(word: string): string[] {
  if (word.length < SURE_LENGTH - 1) return [];
  return places(`${word}.`).flatMap((at) =>
    LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at)),
  );
}

function shortened(word: string): string[] {
  return places(word).map((at) => word.slice(0, at) + word.slice(at + 1));
}

function changed(word: string): string[] {
  return places(word).flatMap((at) =>
    LETTERS.map((letter) => word.slice(0, at) + letter + word.slice(at + 1)),
  );
}
