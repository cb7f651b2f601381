const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const MULTIPLIERS: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 10_000, 萬: 10_000 };

const NUMBER = '(\\d[\\d,]{0,14}(?:\\.\\d{1,2})?)';
const MARKED = [
  new RegExp(
    `(?:NT\\$|US\\$|[¥$£]|RMB|人民[币幣]|新[台臺][币幣])\\s?${NUMBER}\\s?([百千万萬])?`,
    'i',
  ),
  new RegExp(
    `${NUMBER}\\s?([百千万萬])?\\s?(?:元|[块塊]|[圆圓]|pounds?|quid|dollars?|GBP|USD)`,
    'i',
  ),
];
const CHINESE = /([一二两兩三四五六七八九十百千万萬零〇]{1,12})\s?(?:元|[块塊]|[圆圓])/;
const AFTER_VERB = new RegExp(`(?:[还還缴繳付]|pay|afford|offer|manage)\\D{0,12}${NUMBER}`, 'i');
const BARE = new RegExp(`(?<![\\w.])${NUMBER}\\s?([百千万萬])?(?![\\w%期])`);
const BARE_CHINESE = /([一二两兩三四五六七八九][十百千万萬零〇一二两兩三四五六七八九]{1,11})/;

/** 一千五百 and the spoken 一千五 both read 1500. */
function readChinese(written: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  let last = 1;
  for (const mark of written) {
    const unit = UNITS[mark];
    if (mark === '万' || mark === '萬') {
      total = (total + section + digit) * 10_000;
      section = 0;
      digit = 0;
      last = 10_000;
    } else if (unit) {
      section += (digit || 1) * unit;
      digit = 0;
      last = unit;
    } else {
      digit = DIGITS[mark] ?? 0;
      if (digit === 0) last = 10;
    }
  }
  return total + section + digit * (last >= 100 ? last / 10 : 1);
}

function toMinor(written: string, multiplier?: string): number {
  const value = Number(written.replaceAll(',', '')) * (MULTIPLIERS[multiplier ?? ''] ?? 1);
  return Math.round(value * 100);
}

/** The first sum of money in a text, in minor units. `bare` also takes a number without any mark. */
export function hearAmount(text: string, bare: boolean): { amount?: number; rest: string } {
  const numeric = [...MARKED, AFTER_VERB, ...(bare ? [BARE] : [])];
  for (const pattern of numeric) {
    const found = pattern.exec(text);
    if (found?.[1])
      return { amount: toMinor(found[1], found[2]), rest: text.replace(found[0], ' ') };
  }
  for (const pattern of [CHINESE, ...(bare ? [BARE_CHINESE] : [])]) {
    const found = pattern.exec(text);
    if (found?.[1])
      return { amount: readChinese(found[1]) * 100, rest: text.replace(found[0], ' ') };
  }
  return { rest: text };
}
