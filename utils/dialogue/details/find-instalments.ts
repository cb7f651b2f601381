import { readChineseNumber } from '@/utils/text';
import { findForms, type SignedForm, TWO_LETTERS } from './signed-form';

const CHINESE_NUMBER = '\\d{1,3}|[一二两兩三四五六七八九十]{1,3}';
export const CHINESE_COUNTS: readonly SignedForm[] = [
  [
    /分/,
    new RegExp(
      `分(?:成|为|為|作|做)?\\s?(${CHINESE_NUMBER})\\s?(?:个|個)?(?:期|次|个月|個月|月|笔|筆)`,
      'gu',
    ),
  ],
  [
    /期/,
    new RegExp(
      `(?<![第\\d.])(${CHINESE_NUMBER})\\s?(?:个|個)?期(?!望|待|间|間|限|货|貨|末|初|内|內|权|權|以|后|後|前)`,
      'gu',
    ),
  ],
  [
    /[个個]月/,
    new RegExp(`(?<![第\\d.])(${CHINESE_NUMBER})\\s?(?:个月|個月)(?:的)?(?:分期|方案)`, 'gu'),
  ],
];
export const CHOICE: SignedForm = [
  /期/,
  new RegExp(
    `((?:(?:${CHINESE_NUMBER})\\s?期?\\s?[、,，/和或]\\s?){1,6})(?=(?:${CHINESE_NUMBER})\\s?期)`,
    'gu',
  ),
];
const ENGLISH_NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ENGLISH_NUMBER = `\\d{1,3}|${ENGLISH_NUMBERS.slice(1).join('|')}|eighteen|twenty[- ]four|thirty[- ]six`;
export const ENGLISH_COUNTS: readonly SignedForm[] = [
  [
    TWO_LETTERS,
    new RegExp(
      `(?<!\\b(?:last|missed|past|previous|these|those|other|your|first|next) )\\b(${ENGLISH_NUMBER})[ -](?:(?:equal|monthly|weekly|smaller|fixed|affordable|interest-free)[ -]){0,2}(?:instal?lments?|payments?|repayments?)\\b`,
      'giu',
    ),
  ],
  [
    TWO_LETTERS,
    new RegExp(
      `\\b(${ENGLISH_NUMBER})[ -]months?[ -](?:payment |repayment |instal?lment )?(?:plan|arrangement|schedule)\\b`,
      'giu',
    ),
  ],
  [
    TWO_LETTERS,
    new RegExp(
      `\\b(?:over|across|into|in|for) (${ENGLISH_NUMBER}) (?:equal )?(?:months|months?' time|instal?lments?|monthly payments)\\b`,
      'giu',
    ),
  ],
];
export const ENGLISH_CHOICE: SignedForm = [
  TWO_LETTERS,
  new RegExp(`\\b((?:(?:${ENGLISH_NUMBER})(?:,|,? (?:and|or))? ){2,6})months?\\b(?! ago)`, 'giu'),
];
const MOST = 600;

/** How many instalments the line names, each number once, in its order. */
export function findInstalments(text: string): number[] {
  const found = new Set<number>();
  for (const hit of findForms(CHOICE, text)) {
    for (const number of (hit[1] ?? '').split(/[期、,，/和或\s]+/u))
      keep(found, readChinese(number));
  }
  for (const hit of findForms(ENGLISH_CHOICE, text)) {
    for (const word of (hit[1] ?? '').split(/,? (?:and |or )?/u)) keep(found, readEnglish(word));
  }
  for (const form of CHINESE_COUNTS) {
    for (const hit of findForms(form, text)) keep(found, readChinese(hit[1] ?? ''));
  }
  for (const form of ENGLISH_COUNTS) {
    for (const hit of findForms(form, text)) keep(found, readEnglish(hit[1] ?? ''));
  }
  return [...found];
}

function keep(found: Set<number>, value: number | null): void {
  if (value !== null && value >= 2 && value <= MOST) found.add(value);
}

function readChinese(word: string): number | null {
  if (word === '') return null;
  return /^\d+$/.test(word) ? Number(word) : readChineseNumber(word);
}

function readEnglish(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const plain = word.toLowerCase().replace(' ', '-');
  const at = ENGLISH_NUMBERS.indexOf(plain);
  if (at >= 0) return at;
  return { eighteen: 18, 'twenty-four': 24, 'thirty-six': 36 }[plain] ?? null;
}
