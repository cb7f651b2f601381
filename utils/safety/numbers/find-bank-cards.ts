import { type DigitGroup, digitRuns, type NumberFound, stretches } from './digit-runs';
import { hasForeignLeft, hasWordsNear, isOtherNumber } from './near-words';

const CARD_WORDS = /卡号|卡號|银行卡|銀行卡|信用卡|储蓄卡|金融卡|提款卡|card|visa|master|银联|銀聯/;

/** Full card numbers: an issuer's range, its length, and the Luhn check digit. */
export function findBankCards(folded: string): NumberFound[] {
  const found: NumberFound[] = [];
  for (const groups of digitRuns(folded)) {
    const cards = stretches(groups, 13, 19).filter((stretch) => isCard(stretch, groups, folded));
    const longest = cards.sort((one, other) => other.digits.length - one.digits.length)[0];
    if (longest) {
      found.push({ start: longest.start, end: longest.end, lastFour: longest.digits.slice(-4) });
    }
  }
  return found;
}

function isCard(stretch: DigitGroup, groups: readonly DigitGroup[], folded: string): boolean {
  if (!hasIssuer(stretch.digits) || !passesLuhn(stretch.digits)) return false;
  if (/^(\d)\1+$/.test(stretch.digits)) return false;
  const named = hasWordsNear(folded, stretch.start, stretch.end, CARD_WORDS);
  if (isOtherNumber(folded, stretch.start) && !named) return false;
  if (hasForeignLeft(folded, stretch.start) && !named) return false;
  return isWhole(stretch, groups) || isPrintedAsCard(stretch, groups);
}

function isWhole(stretch: DigitGroup, groups: readonly DigitGroup[]): boolean {
  return stretch.start === groups[0]?.start && stretch.end === groups.at(-1)?.end;
}

/** Part of a longer run of numbers: only as one block, or in fours as embossed on a card. */
function isPrintedAsCard(stretch: DigitGroup, groups: readonly DigitGroup[]): boolean {
  const inside = groups.filter(({ start, end }) => start >= stretch.start && end <= stretch.end);
  if (inside.length === 1) return true;
  return inside.slice(0, -1).every(({ digits }) => digits.length === 4);
}

function hasIssuer(digits: string): boolean {
  const length = digits.length;
  if (/^3[47]/.test(digits)) return length === 15;
  if (/^3(?:0[0-5]|[68])/.test(digits)) return length === 14;
  if (/^35(?:2[89]|[3-8])/.test(digits)) return length === 16;
  if (/^4/.test(digits)) return length === 13 || length === 16 || length === 19;
  if (/^5[1-5]/.test(digits)) return length === 16;
  if (/^2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)/.test(digits)) return length === 16;
  if (/^(?:62|81)/.test(digits)) return length >= 16;
  if (/^(?:5[0678]|6[0-9])/.test(digits)) return true;
  return /^9[0-9]/.test(digits) && length >= 16;
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
