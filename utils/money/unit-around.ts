import type { Region } from '@/utils/model';
import { CAPITALS_ONLY, CURRENCY_WORDS } from './currency-words';

/** A currency word beside a number, and where it begins or ends. */
export interface Unit {
  readonly currency: string;
  readonly edge: number;
}

interface Word {
  readonly word: string;
  readonly currency: string;
}

const BEFORE = byLength('before');
const AFTER = byLength('after');
const LONGEST = 8;
const LETTER_OR_DIGIT = /[a-z0-9_]/;
const LETTER = /[a-z]/;
const DIGITS_FOLLOW = /^\s{0,3}\d/;
const BOTH_SIDES = new Set(
  CURRENCY_WORDS.flatMap((words) => words.after.filter((word) => words.before.includes(word))),
);
/** What makes 元 and 块 part of another word: 2026元旦, 3块屏. */
const OTHER_WORD = /^(?:[块塊][屏地砖磚]|元[化素件])/;
const YEAR_LIKE = /(?:^|\D)(?:19|20)\d\d$/;
const YEAR_WORD = /^元[旦月年宵]/;

/**
 * `folded` is foldWidth(text): positions are the same in both. `taken` is where the amount before
 * ends: its unit is not this one's.
 */
export function unitBefore(
  text: string,
  folded: string,
  start: number,
  taken: number,
): Unit | null {
  let end = start;
  while (end > 0 && start - end < 3 && isBlank(folded.charAt(end - 1))) end -= 1;
  const colon = folded.charAt(end - 1) === ':';
  if (colon) end -= 1;
  const left = folded.slice(Math.max(0, end - LONGEST), end);
  for (const { word, currency } of BEFORE) {
    const edge = end - word.length;
    if (edge < taken || !left.endsWith(word) || !standsFree(folded, edge, word)) continue;
    const symbol = !LETTER.test(word) && word.length === 1;
    if (colon && symbol) continue;
    if (!symbol && folded.slice(end, start).includes('\n')) continue;
    if (CAPITALS_ONLY.has(word) && text.slice(edge, end) === word) continue;
    return { currency, edge };
  }
  return null;
}

export function unitAfter(folded: string, numberStart: number, end: number): Unit | null {
  let start = end;
  while (start - end < 2 && folded.charAt(start) === ' ') start += 1;
  const right = folded.slice(start, start + LONGEST);
  if (OTHER_WORD.test(right)) return null;
  if (YEAR_WORD.test(right) && YEAR_LIKE.test(folded.slice(Math.max(0, numberStart - 1), end))) {
    return null;
  }
  for (const { word, currency } of AFTER) {
    if (!right.startsWith(word)) continue;
    const next = folded.charAt(start + word.length);
    if (LETTER.test(word.slice(-1)) && LETTER_OR_DIGIT.test(next)) continue;
    const edge = start + word.length;
    if (BOTH_SIDES.has(word) && belongsToNext(folded, start - end, edge)) continue;
    return { currency, edge };
  }
  return null;
}

/** "15 RMB 888": the word is the next number's, unless it clings to this one alone (100美元 200). */
function belongsToNext(folded: string, gap: number, edge: number): boolean {
  if (!DIGITS_FOLLOW.test(folded.slice(edge, edge + 4))) return false;
  return gap > 0 || folded.charAt(edge) !== ' ';
}

/** The ISO code, or undefined where the words leave the country open. */
export function currencyMeant(
  before: Unit | null,
  after: Unit | null,
  region: Region | undefined,
): string | undefined {
  const named = [before, after].find((unit) => unit && !isLocal(unit.currency)) ?? before ?? after;
  if (named === null) return undefined;
  if (!isLocal(named.currency)) return named.currency;
  if (region === 'TW') return 'TWD';
  if (region === 'HK') return 'HKD';
  if (named.currency === 'dollar') return 'USD';
  return region === 'CN' ? 'CNY' : undefined;
}

function isLocal(currency: string): boolean {
  return currency === 'yuan' || currency === 'dollar';
}

function standsFree(folded: string, edge: number, word: string): boolean {
  const first = word.charAt(0);
  if (!LETTER.test(first) && first !== '$') return true;
  return !LETTER_OR_DIGIT.test(folded.charAt(edge - 1));
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}

function byLength(side: 'before' | 'after'): Word[] {
  return CURRENCY_WORDS.flatMap((entry) =>
    entry[side].map((word) => ({ word, currency: entry.currency })),
  ).sort((a, b) => b.word.length - a.word.length);
}
