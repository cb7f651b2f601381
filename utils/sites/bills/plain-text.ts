import { foldScript, foldWidth } from '@/utils/text';
import { blankMarkup, ENTITIES } from './blank-markup';
import { mended } from './mended';

/** A text made easy to match, that still knows where each of its characters came from. */
export interface PlainText {
  /** One width, no hidden marks, tags as breaks; capitals kept. */
  readonly cased: string;
  /** `cased` in lower case and simplified characters, the same length. */
  readonly folded: string;
  /** The exact piece of the input behind a span of `cased`. */
  readonly words: (start: number, end: number) => string;
}

const HIDDEN = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/u;
const BREAK = /[\n\r\v\f\u2028\u2029]/;
const OTHER_FORM =
  /[\u2e80-\u2fdf\ufe30-\ufe6f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u{1d7ce}-\u{1d7ff}]/u;
const BLANK = /\s/;
const CJK = /[\u3400-\u9fff]/;
/** Spaces this many are a column, not a word apart. */
const COLUMN = 3;

/** StatementDate January15,2025: a printed page whose blanks were lost on the way. */
const GLUED = /[a-z][A-Z][a-z]/g;
const MANY_GLUED = 5;
const SEAM = /^[a-z][A-Z\d]$/;

export function plainText(input: string): PlainText {
  const text = mended(blankMarkup(input));
  const kept: string[] = [];
  const origins: number[] = [];
  const isGlued = (text.match(GLUED)?.length ?? 0) >= MANY_GLUED;
  let at = 0;
  while (at < text.length) {
    const start = at;
    if (isGlued && SEAM.test(text.slice(at - 1, at + 1))) {
      kept.push(' ');
      origins.push(start);
    }
    const character = isPlain(text.charCodeAt(at))
      ? text.charAt(at)
      : String.fromCodePoint(text.codePointAt(at) ?? 0);
    const entity =
      character === '&' ? ENTITIES.find(({ name }) => text.startsWith(name, start)) : undefined;
    at += entity ? entity.name.length : character.length;
    for (const unit of entity?.character ?? plainForm(text, start, character)) {
      // Pairs of surrogates stay two units, as in every other position of a text.
      for (let part = 0; part < unit.length; part += 1) {
        kept.push(unit.charAt(part));
        origins.push(start);
      }
    }
  }
  return tidied(kept, origins, input);
}

/** ２，３００ is one number; 尾号８８８，120 are two. */
function isGrouped(text: string, at: number): boolean {
  return /^[０-９]，[０-９]$/.test(text.slice(at - 1, at + 2));
}

/** Most characters: ASCII that shows, and the common ideographs. */
function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x3400 && code < 0xa000);
}

function plainForm(text: string, at: number, character: string): string {
  if (isPlain(character.charCodeAt(0)) || character === '\t' || character === ' ') return character;
  if (character === '，') return isGrouped(text, at) ? ',' : character;
  if (BREAK.test(character)) return '\n';
  if (HIDDEN.test(character)) return '';
  if (BLANK.test(character)) return ' ';
  return OTHER_FORM.test(character) ? character.normalize('NFKC') : character;
}

/** Runs of blanks become one: a tab for a column, a space for a word. */
function tidied(kept: readonly string[], origins: readonly number[], input: string): PlainText {
  const text = kept.join('');
  const joined = spacedOut(text);
  const loose = looseBlanks(text);
  const characters: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < kept.length; at += 1) {
    const character = kept[at] ?? '';
    let end = at;
    while (isBlank(kept[end])) end += 1;
    if (end > at) {
      const run = kept.slice(at, end);
      const column = run.includes('\t') || run.length >= COLUMN;
      const between = CJK.test(kept[at - 1] ?? '') && CJK.test(kept[end] ?? '');
      if (!loose.has(at) && (column || !(joined && between))) {
        characters.push(column ? '\t' : ' ');
        places.push(origins[at] ?? 0);
      }
      at = end - 1;
    } else {
      characters.push(character);
      places.push(origins[at] ?? 0);
    }
  }
  const cased = characters.join('');
  return {
    cased,
    folded: foldScript(foldWide(cased)),
    words: (start, end) => {
      const from = places[start] ?? input.length;
      const last = places[end - 1] ?? from;
      const after = places[end] ?? input.length;
      return trimmedEnd(input.slice(from, Math.max(after, last + 1)), end - start);
    },
  };
}

/** The Chinese comma stays one: between half-width digits it ends a clause. */
function foldWide(cased: string): string {
  return cased
    .split('，')
    .map((part) => foldWidth(part))
    .join('，');
}

/** What was dropped after the last character does not belong to the words. */
function trimmedEnd(words: string, length: number): string {
  return words.length <= length ? words : words.trimEnd();
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** 最 后 还 款 日: one word, set wide. */
const SET_WIDE =
  /(?<![\u3400-\u9fff])[\u3400-\u9fff](?:[ \t]{1,4}[\u3400-\u9fff]){2,}(?![\u3400-\u9fff])/g;

/** S $ 30 , 272 . 59: a printed page whose every sign was set apart. */
const SET_APART = /\d \. \d\d(?!\d)/g;
const MANY_APART = 3;
const APART = /(?<=\d) (?=[.,/-] \d)|(?<=\d [.,/-]) (?=\d)|(?<=(?<![A-Za-z])[A-Z]{1,2}) (?=\$)/g;

/** Where the blanks between the characters of such words begin. */
function looseBlanks(text: string): ReadonlySet<number> {
  const loose = new Set<number>();
  for (const { 0: word, index } of text.matchAll(SET_WIDE))
    for (const blank of word.matchAll(/[ \t]+/g)) loose.add(index + blank.index);
  if ((text.match(SET_APART)?.length ?? 0) >= MANY_APART)
    for (const { index } of text.matchAll(APART)) loose.add(index);
  return loose;
}

/** 白条 应 还 今天 为 最后 还款 日: blanks between all the words, as word lists have them. */
function spacedOut(text: string): boolean {
  const gaps = text.match(/[\u3400-\u9fff] (?=[\u3400-\u9fff])/g)?.length ?? 0;
  const characters = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  return gaps >= 5 && gaps * 4 >= characters;
}
