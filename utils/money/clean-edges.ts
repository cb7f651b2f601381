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
  if (PART_OF_A_CODE.test(left)) return false;
  if (!DIGIT.test(further)) return true;
  // 工号8866，120元: a Chinese comma that can't group thousands ends the clause.
  if (left === ',') return text.charAt(edge - 1) === '，';
  if (left === ':') return !TIME_OR_FRACTION.test(token.figure);
  return left !== '.' && left !== '/';
}

/** Whether a figure without a currency after it ends here. */
export function hasCleanRight(text: string, folded: string, end: number): boolean {
  const right = folded.slice(end, end + 2);
  return !GOES_ON.test(right) || text.charAt(end) === '，';
}

/** "尾号888，120元" and "3，286元" look alike: with half-width digits the Chinese comma stays unread. */
export function hasMixedCommas(text: string, token: NumberToken): boolean {
  for (let at = token.start + 1; at < token.end; at += 1) {
    if (text.charAt(at) === '，' && DIGIT.test(text.charAt(at - 1))) return true;
  }
  return false;
}
