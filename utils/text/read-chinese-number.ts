const DIGITS = new Map<string, number>();
for (const [value, forms] of [
  '〇零',
  '一壹',
  '二贰貳两兩',
  '三叁參叄',
  '四肆',
  '五伍',
  '六陆陸',
  '七柒',
  '八捌',
  '九玖',
].entries()) {
  for (const form of forms) DIGITS.set(form, value);
}

const UNITS = new Map([
  ['十', 10],
  ['拾', 10],
  ['百', 100],
  ['佰', 100],
  ['千', 1000],
  ['仟', 1000],
]);

const MYRIADS = new Map([
  ['万', 10_000],
  ['萬', 10_000],
  ['亿', 100_000_000],
  ['億', 100_000_000],
]);

const YEAR_DIGITS = 4;
const LONGEST = 24;

/**
 * 三千二百 → 3200, 一万二 → 12000, 二〇二六 → 2026. Null for anything that is not exactly one
 * number: 三五 ("three to five") and 几十 are no numbers.
 */
export function readChineseNumber(words: string): number | null {
  if (words === '' || words.length > LONGEST) return null;
  const digits = Array.from(words, (character) => DIGITS.get(character));
  if (digits.every((digit) => digit !== undefined)) {
    if (digits.length === 1) return digits[0] ?? null;
    return digits.length === YEAR_DIGITS ? Number(digits.join('')) : null;
  }
  return readUnits(words);
}

interface Reading {
  total: number;
  section: number;
  digit: number | null;
  /** The unit a bare last digit counts in: 一万二 is 12,000. */
  step: number;
  lastUnit: number;
  lastMyriad: number;
}

function readUnits(words: string): number | null {
  const reading: Reading = {
    total: 0,
    section: 0,
    digit: null,
    step: 1,
    lastUnit: Number.POSITIVE_INFINITY,
    lastMyriad: Number.POSITIVE_INFINITY,
  };
  for (const character of words) {
    if (!readCharacter(reading, character)) return null;
  }
  return reading.total + reading.section + (reading.digit ?? 0) * reading.step;
}

function readCharacter(reading: Reading, character: string): boolean {
  const digit = DIGITS.get(character);
  if (digit !== undefined) return readDigit(reading, digit);
  const unit = UNITS.get(character);
  if (unit !== undefined) return readUnit(reading, unit);
  const myriad = MYRIADS.get(character);
  return myriad !== undefined && readMyriad(reading, myriad);
}

function readDigit(reading: Reading, digit: number): boolean {
  if (reading.digit !== null && reading.digit !== 0) return false;
  if (digit === 0) reading.step = 1;
  reading.digit = digit;
  return true;
}

function readUnit(reading: Reading, unit: number): boolean {
  const leadingTen = unit === 10 && reading.digit === null;
  if (unit >= reading.lastUnit || reading.digit === 0) return false;
  if (reading.digit === null && !leadingTen) return false;
  reading.section += (reading.digit ?? 1) * unit;
  reading.digit = null;
  reading.lastUnit = unit;
  reading.step = unit / 10;
  return true;
}

function readMyriad(reading: Reading, myriad: number): boolean {
  const value = reading.section + (reading.digit ?? 0);
  if (value === 0 || myriad >= reading.lastMyriad) return false;
  reading.total += value * myriad;
  reading.section = 0;
  reading.digit = null;
  reading.lastUnit = Number.POSITIVE_INFINITY;
  reading.lastMyriad = myriad;
  reading.step = myriad / 10;
  return true;
}
