/** A number with its place in the folded text. */
export interface NumberToken {
  readonly figure: string;
  readonly whole: string;
  readonly fraction: string;
  readonly start: number;
  readonly end: number;
}

const DIGIT = /\d/;
const PART_OF_A_CODE = /[a-z_*#@\\第$£€¥]/;
const MINUS = /[-−–]/;
const RANGE_LEFT = /[\d元块塊万萬k]/;
const TIME_OR_FRACTION = /^\d{2}$/;
const GOES_ON = /^(?:[.,]\d|[a-z_*@%‰]|\s[%‰])/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
/** 1 200 元: thousands set apart by a space; 11-25 200元 is a day before an amount. */
const THOUSANDS_LEFT = /(?:^|[^\d\-/:.])\d{1,3} $/;
const THOUSANDS_RIGHT = /^ \d{3}(?!\d)/;
const SHORT = /^\d{1,3}$/;

/** Whether a figure begins here: not the tail of a code, a longer figure, a time or a minus. */
export function hasCleanLeft(
  text: string,
  folded: string,
  token: NumberToken,
  edge: number,
): boolean {
  const left = folded.charAt(edge - 1);
  const further = folded.charAt(edge - 2);
  if (MINUS.test(left)) return RANGE_LEFT.test(further);
  if (edge < token.start) return true;
  if (token.whole.length === 3 && THOUSANDS_LEFT.test(folded.slice(Math.max(0, edge - 5), edge))) {
    return false;
  }
  if (INVISIBLE.test(left)) return !/[\d.,]/.test(further);
  if (PART_OF_A_CODE.test(left)) return false;
  if (!DIGIT.test(further)) return true;
  // 工号8866，120元: a Chinese comma that can't group thousands ends the clause.
  if (left === ',') return text.charAt(edge - 1) === '，';
  if (left === ':') return !TIME_OR_FRACTION.test(token.figure);
  return left !== '.' && left !== '/';
}

/** Whether a figure without a currency after it ends here. */
export function hasCleanRight(text: string, folded: string, token: NumberToken): boolean {
  const right = folded.slice(token.end, token.end + 5);
  if (SHORT.test(token.figure) && THOUSANDS_RIGHT.test(right)) return false;
  if (INVISIBLE.test(right.charAt(0))) return !/[\d.,]/.test(right.charAt(1));
  return !GOES_ON.test(right) || text.charAt(token.end) === '，';
}

/** "尾号888，120元" and "3，286元" look alike: with half-width digits the Chinese comma stays unread. */
export function hasMixedCommas(text: string, token: NumberToken): boolean {
  for (let at = token.start + 1; at < token.end; at += 1) {
    if (text.charAt(at) === '，' && DIGIT.test(text.charAt(at - 1))) return true;
  }
  return false;
}
