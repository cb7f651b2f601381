import { findAmounts, isBareAmount, unitAfter, unitBefore } from '@/utils/money';
import type { Figure } from './figure';
import type { PlainText } from './plain-text';
import { readDigits } from './read-digits';
import { type Span, touches } from './spans';
import { spokenFigures } from './spoken-figures';

const NUMBER = /\d[\d.,]*\d|\d/g;
const CODE_LEFT = /[a-z_*#@\\第x]$/;
const CODE_RIGHT = /^(?:[a-z_*@%‰]|\([^()\n]{0,8}卡\)|[-−–]\d| ?[%‰])/;
const COUNT_RIGHT =
  /^ ?(?:期|个月|個月|月|天|日|年|号|时|分钟|小时|点|折|倍|岁|次|笔|张|积分|度|吨|立方|kwh|gb|mb|[a-z]{2,}\d)/;
const SIGN = /(?:^|[\s:：(（额¥$£€])[-−–]$/;
/** "Heads up – £16.66": a dash between blanks parts words. */
const MINUS_LEFT = /[-−–]$|(?:^|[\n\t:：(（])[-−–] $/;
const RANGE_LEFT = /\d[-−–~/.:]$/;
const LABEL_OF_A_CODE =
  /(?:号|号码|编号|尾号|单号|户号|工号|热线|电话|致电|拨打|咨询|代码|验证码|回复|回|no|no\.|number|ref|reference|account|acct|a\/c|ending|ending in|ending with|call|dial|text|reply|card|invoice|order|otp|code|id|tel|phone|client|customer|policy|loan|case|meter)[ :.#]{0,3}$/;
const ISO_CODES =
  'EGP|JOD|TRY|ILS|RUB|UAH|RWF|ETB|MMK|KZT|LBP|ARS|CLP|KSH|XAF|XOF|ZMW|ZMK|BWP|MUR|KES|TZS|UGX|GHS|NGN|PHP|ZAR|THB|IDR|SAR|QAR|KWD|BHD|OMR|PKR|NPR|BDT|LKR|NZD|CHF|KRW|VND|MOP|SEK|NOK|DKK|PLN|BRL|MXN';
const ISO_BEFORE = new RegExp(`(?:^|[^A-Za-z])(${ISO_CODES}) ?$`);
const OTHER_CODES: Readonly<Record<string, string>> = { KSH: 'KES' };
/** "payment of R1250"; "Ref R1250" is a code. */
const RAND_BEFORE =
  /(?:(?<![a-z])(?:of|is|was|are|by|for|pay|owe|owing|due|balance|amount|total|arrears|minimum)|[:=(])\s{0,2}R ?$/i;
const ISO_AFTER = new RegExp(`^ ?(${ISO_CODES})(?![A-Za-z])`);
const ONLY_WORDS = /[^\d.,]/;
const TIMES_OR_WRITTEN = /[万萬亿億千仟百佰拾k一二三四五六七八九壹贰叁肆伍陆柒捌玖角毛]|[块塊]\d/i;
/** Numbers in words or with a word that multiplies them. */
const WRITTEN =
  /\d ?[万千百亿k角毛]|[一二两三四五六七八九十百千万壹贰叁肆伍陆柒捌玖拾佰仟萬] ?[元圆块百千万]|块\d/;
const UNIT_IN_LABEL =
  /(人民币|新台币|港币|美元)(?:账户|本期|最低|应|需|待|还|缴|付|欠|款|金|额|总|账单|结|为|:|：|\s){1,10}$/;
const LABEL_UNITS: ReadonlyMap<string, string> = new Map([
  ['人民币', 'CNY'],
  ['新台币', 'TWD'],
  ['港币', 'HKD'],
  ['美元', 'USD'],
]);
/** Where neither stands beside a number, no currency does. */
const NO_UNIT_LEFT = /(?:^|(?<!rs)[\d.,，。;；、])\s?$/;
const NO_UNIT_RIGHT = /^\s?(?:$|[\d.,，。;；、])/;
const UNPAID_RIGHT = /^ ?[尚仍还]未(?:结清?|还|缴|付|清)/;
const TINY = 3;
const MIX = /[\d.,]/;

/** Numbers that may be money, in order; `taken` are the dates. */
export function findFigures({ cased, folded }: PlainText, taken: readonly Span[]): Figure[] {
  const written = WRITTEN.test(folded) ? inWords(cased, folded, taken) : [];
  const figures: Figure[] = [...written];
  const upper = cased.toUpperCase();
  const capitals = upper.length === cased.length ? upper : cased;
  for (const match of folded.matchAll(NUMBER)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isNothing(folded, span) || touches(span, taken) || touches(span, written)) continue;
    const figure = figureAt(folded, capitals, cased, span);
    if (figure) figures.push(figure);
  }
  return figures.sort((a, b) => a.start - b.start);
}

/** One or two digits between other numbers or marks: a count, a part of a code. */
function isNothing(folded: string, { start, end }: Span): boolean {
  if (end - start >= TINY) return false;
  return (
    NO_UNIT_LEFT.test(folded.slice(Math.max(0, start - 3), start)) &&
    NO_UNIT_RIGHT.test(folded.slice(end, end + 2))
  );
}

function inWords(cased: string, folded: string, taken: readonly Span[]): Figure[] {
  const written = writtenFigures(cased, taken);
  const spoken = spokenFigures(folded).filter((one) => !touches(one, taken));
  return [...written, ...spoken.filter((one) => !touches(one, written))].sort(
    (a, b) => a.start - b.start,
  );
}

/** 3万5千元, 壹仟贰佰元整, 12元5角: as the money room reads them. */
function writtenFigures(cased: string, taken: readonly Span[]): Figure[] {
  return findAmounts(cased)
    .filter((found) => TIMES_OR_WRITTEN.test(found.words) && !touches(found, taken))
    .map(({ minor, currency, words, start, end }) => ({
      minor,
      unit: currency ?? (/[元块塊圆圓]/.test(words) ? 'yuan' : null),
      shape: 'unit' as const,
      start,
      end,
    }))
    .filter(({ unit, end }) => unit !== null && !/^ ?[期个天]/.test(cased.slice(end, end + 2)));
}

function figureAt(folded: string, capitals: string, cased: string, span: Span): Figure | null {
  const { start, end } = span;
  const sign = SIGN.test(folded.slice(Math.max(0, start - 3), start)) ? start - 1 : start;
  const before = unitLeft(capitals, folded, cased, sign);
  const after = unitAfter(folded, start, end) ?? isoAfter(cased, end);
  const left = before?.edge ?? sign;
  const minus = sign < start || MINUS_LEFT.test(folded.slice(Math.max(0, left - 3), left));
  const said = chosen(before?.currency, after?.currency);
  const unit = said === null || said === 'yuan' ? (unitOfLabel(folded, left) ?? said) : said;
  const digits = readDigits(folded.slice(start, end), unit);
  if (!digits) return null;
  const worded = before !== null || after !== null;
  if (!worded && !standsAlone(folded, sign, end, digits.shaped)) return null;
  if (unit !== null && /[a-z\d*]$/.test(folded.slice(Math.max(0, left - 1), left)) && !before) {
    return null;
  }
  return {
    minor:
      minus && digits.minor > 0 && !RANGE_LEFT.test(folded.slice(Math.max(0, left - 2), left))
        ? -digits.minor
        : digits.minor,
    unit,
    shape: worded ? 'unit' : digits.shaped || isAmountAlone(folded, sign, end) ? 'shaped' : 'bare',
    start: minus && sign === start && before ? left - 1 : openedBy(folded, left) ? sign : left,
    end: after?.edge ?? end,
  };
}

/** What stands before a number; "MOP $236.50" says both the code and the sign. */
function unitLeft(capitals: string, folded: string, cased: string, start: number) {
  const unit = unitBefore(capitals, folded, start, 0);
  if (unit && unit.currency !== 'dollar') return unit;
  return isoBefore(cased, unit?.edge ?? start) ?? unit;
}

/** 还款金额：88, and nothing more in its line; 1850.0尚未结清. */
function isAmountAlone(folded: string, start: number, end: number): boolean {
  if (UNPAID_RIGHT.test(folded.slice(end, end + 8))) return true;
  const left = folded.slice(Math.max(0, start - 4), start);
  return /[金款]额[:：] ?$/.test(left) && /^ ?(?:\n|$)/.test(folded.slice(end, end + 2));
}

/** (元) 328.65: the unit is the label's. */
function openedBy(folded: string, left: number): boolean {
  return /[(（]/.test(folded.charAt(left));
}

function chosen(before: string | undefined, after: string | undefined): string | null {
  const open = (unit: string | undefined) => unit === 'yuan' || unit === 'dollar';
  if (before !== undefined && !open(before)) return before;
  return after !== undefined && !open(after) ? after : (before ?? after ?? null);
}

/** 人民币应还 1,600.00: the label names the currency. */
function unitOfLabel(folded: string, start: number): string | null {
  const words = UNIT_IN_LABEL.exec(folded.slice(Math.max(0, start - 18), start))?.[1];
  return words === undefined ? null : (LABEL_UNITS.get(words) ?? null);
}

function standsAlone(folded: string, start: number, end: number, shaped: boolean): boolean {
  const left = folded.slice(Math.max(0, start - 14), start);
  const right = folded.slice(end, end + 10);
  if (CODE_LEFT.test(left) || RANGE_LEFT.test(left) || CODE_RIGHT.test(right)) return false;
  if (COUNT_RIGHT.test(right)) return false;
  if (shaped) return true;
  if (LABEL_OF_A_CODE.test(left)) return false;
  const figure = folded.slice(start, end).replace(/^[-−–]/, '');
  const [whole = '', fraction = ''] = figure.split('.');
  if (!MIX.test(figure) || ONLY_WORDS.test(figure)) return false;
  return isBareAmount(folded, { figure, whole, fraction, start: end - figure.length, end });
}

function isoBefore(cased: string, start: number): { currency: string; edge: number } | null {
  const left = cased.slice(Math.max(0, start - 24), start);
  if (RAND_BEFORE.test(left)) return { currency: 'ZAR', edge: cased.lastIndexOf('R', start) };
  const code = ISO_BEFORE.exec(left)?.[1];
  if (code === undefined) return null;
  return { currency: OTHER_CODES[code] ?? code, edge: cased.lastIndexOf(code, start) };
}

function isoAfter(cased: string, end: number): { currency: string; edge: number } | null {
  const match = ISO_AFTER.exec(cased.slice(end, end + 6));
  return match?.[1] === undefined ? null : { currency: match[1], edge: end + match[0].length };
}
