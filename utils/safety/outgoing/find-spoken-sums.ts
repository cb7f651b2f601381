import { readChineseNumber } from '@/utils/text';

export interface SpokenSum {
  readonly minor: number;
  readonly start: number;
  readonly end: number;
  /** No currency was said: it may count something else. */
  readonly bare: boolean;
}

/** 一千二, 八百五, 2千, 1千2, 1.2万: no 元 behind them, and no word that counts something else. */
const CHINESE =
  /(?<![第\d.])(?:(\d{1,3}(?:\.\d{1,2})?)([千万萬])(\d?)|([一二两兩三四五六七八九十百千万萬零]{2,9}))(?=一[个個]月|一期|(?![\d一二两兩三四五六七八九十百千万萬零期个個天日月号號年次人位家元块塊圆圓.点點分成折多]))/g;
/** 我马上转2600, 轉12,000: a transfer; an extension ("转8001") says so, or rounds to nothing. */
const TRANSFERRED =
  /(?<![客人语語音][^，,。]{0,6})[转轉](?:给你们?|給你們?|过去|過去)? ?(\d{1,3}(?:,\d{3})+|\d{2,6}0)(?![\d.%]| ?(?:号|號|分机|分機|线|線|期|次|个|個|天|日|月))/g;
const THOUSANDS = /\b(\d{1,3}(?:\.\d)?)k\b/gi;
const UNIT: Readonly<Record<string, number>> = { 千: 1000, 万: 10_000, 萬: 10_000 };

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** A coin, or "a month" behind the number alone. */
const COINS =
  /\b(?:pounds?|dollars?|quid|bucks)\b|(?<=[a-z] )(?=(?:a|per|each|every) (?:month|week|fortnight)\b)/g;
const LEAST_BARE = 20;
const MOST_WORDS = 7;

/** Sums in words, as people type them: 每月还一千二, two hundred pounds. */
export function findSpokenSums(folded: string): SpokenSum[] {
  return [
    ...chineseSums(folded),
    ...transferred(folded),
    ...thousands(folded),
    ...englishSums(folded),
  ];
}

function chineseSums(folded: string): SpokenSum[] {
  return Array.from(folded.matchAll(CHINESE)).flatMap((hit) => {
    const value = hit[4] === undefined ? mixed(hit) : spelled(hit[4]);
    return value ? [sum(value, hit.index, hit[0], true)] : [];
  });
}

function mixed([, figure = '', unit = '', rest = '']: RegExpExecArray): number {
  const times = UNIT[unit] ?? 1;
  return Number(figure) * times + (rest === '' ? 0 : (Number(rest) * times) / 10);
}

function spelled(words: string): number | null {
  return /[百千万萬]/.test(words) ? readChineseNumber(words) : null;
}

function transferred(folded: string): SpokenSum[] {
  return Array.from(folded.matchAll(TRANSFERRED), (hit) => {
    const figure = hit[1] ?? '';
    const start = hit.index + hit[0].lastIndexOf(figure);
    return sum(Number(figure.replaceAll(',', '')), start, figure, true);
  });
}

function thousands(folded: string): SpokenSum[] {
  return Array.from(folded.matchAll(THOUSANDS), (hit) =>
    sum(Number(hit[1]) * 1000, hit.index, hit[0], true),
  );
}

function sum(value: number, start: number, words: string, bare: boolean): SpokenSum {
  return { minor: Math.round(value * 100), start, end: start + words.length, bare };
}

/** Walks back from "pounds" over the words of a number. */
function englishSums(folded: string): SpokenSum[] {
  return Array.from(folded.matchAll(COINS)).flatMap((coin) => {
    const before = folded.slice(Math.max(0, coin.index - 80), coin.index).trimEnd();
    const words = before.split(/[ -]/).slice(-MOST_WORDS);
    while (words.length > 0 && !isNumberWord(words[0])) words.shift();
    const value = words.every(isNumberWord) ? numberOf(words) : 0;
    const bare = coin[0] === '';
    if (value < (bare ? LEAST_BARE : 1)) return [];
    const start = coin.index - 1 - words.join(' ').length;
    return [{ minor: value * 100, start, end: coin.index + coin[0].length, bare }];
  });
}

function isNumberWord(word: string | undefined): boolean {
  if (word === undefined) return false;
  return SMALL.includes(word) || TENS.includes(word) || /^(?:a|and|hundred|thousand)$/.test(word);
}

function numberOf(words: readonly string[]): number {
  let total = 0;
  let part = 0;
  for (const word of words) {
    if (word === 'hundred') part = (part || 1) * 100;
    else if (word === 'thousand') {
      total += (part || 1) * 1000;
      part = 0;
    } else if (TENS.includes(word)) part += 20 + TENS.indexOf(word) * 10;
    else if (SMALL.includes(word)) part += SMALL.indexOf(word);
  }
  return total + part;
}
