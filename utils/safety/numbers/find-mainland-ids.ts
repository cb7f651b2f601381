import type { NumberFound } from './digit-runs';
import { hasWordsNear, isOtherNumber } from './near-words';

const PROVINCES = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
);
const NEW_FORM = /(?<![\da-z])\d(?:[ \-.]?\d){16}[ \-.]?[\dx](?![\da-z])/g;
const OLD_FORM = /(?<![\da-z.,])\d{15}(?![\da-z]|[.,]\d)/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10x98765432';
const ID_WORDS = /身份证|身分證|证件|證件|identity|\bid\b/;

/** Identity card numbers of the mainland: 18 places with a check digit, and the 15 of old cards. */
export function findMainlandIds(folded: string): NumberFound[] {
  const found: NumberFound[] = [];
  for (const hit of folded.matchAll(NEW_FORM)) {
    const digits = hit[0].replace(/[ \-.]/g, '');
    if (!isNewId(digits)) continue;
    const named = hasWordsNear(folded, hit.index, hit.index, ID_WORDS);
    if (named || !isOtherNumber(folded, hit.index)) found.push(spanOf(hit.index, hit[0], digits));
  }
  for (const hit of folded.matchAll(OLD_FORM)) {
    const end = hit.index + hit[0].length;
    const named = hasWordsNear(folded, hit.index, end, ID_WORDS);
    if (!isOldId(hit[0])) continue;
    if (named || !isOtherNumber(folded, hit.index)) found.push(spanOf(hit.index, hit[0], hit[0]));
  }
  return found;
}

function spanOf(start: number, printed: string, digits: string): NumberFound {
  return { start, end: start + printed.length, lastFour: digits.slice(-4).toUpperCase() };
}

function isNewId(digits: string): boolean {
  if (digits.length !== 18 || !PROVINCES.has(digits.slice(0, 2))) return false;
  if (!isDay(Number(digits.slice(6, 10)), digits.slice(10, 12), digits.slice(12, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHECKS[sum % 11] === digits[17];
}

function isOldId(digits: string): boolean {
  if (!PROVINCES.has(digits.slice(0, 2))) return false;
  return isDay(1900 + Number(digits.slice(6, 8)), digits.slice(8, 10), digits.slice(10, 12));
}

function isDay(year: number, month: string, day: string): boolean {
  if (year < 1900 || year > 2100) return false;
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
