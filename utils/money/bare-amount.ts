import type { NumberToken } from './clean-edges';

const LABEL_OF_A_NUMBER =
  /(?:尾号|尾號|尾数|尾數|工号|工號|编号|編號|单号|單號|卡号|卡號|卡|账号|帳號|号码|號碼|电话|電話|手机|手機|热线|熱線|客服|专员|專員|分机|分機|验证码|驗證碼|第|转|轉|按|拨|撥|(?<![a-z])(?:account|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|ending|ending with|ending in|card|id|no|ref|ticket|case|agent|phone|tel|code|of))[ :.#(]{0,3}$/;
const JOINED_LEFT = /[-−–/%*+~万萬]$/;
const JOINED_RIGHT = /^(?:[-−–:#~)]|\/(?![月期天個个m])|[至到]\d|\.[a-z])/;
const COUNTED =
  /^ ?(?:[期个個天日月年号號点點时時分秒岁歲次倍折人名位笔筆条條楼樓层層页頁件张張份多余餘几幾来來小周週星礼禮工成转轉]|(?:digits?|business|working|days?|hours?|hrs?|minutes?|mins?|weeks?|months?|years?|instal|payments?|times?|percent|am|pm|st|nd|rd|th|of)(?![a-z]))/;
/** 2026, 20261122; 2000 is more often money. */
const YEAR_OR_DAY = /^(?:20[123]\d|(?:19|20)\d\d[01]\d[0-3]\d)$/;
/** "1. " at the head of a line */
const LIST_MARK_RIGHT = /^[.、)](?!\d)/;
const LINE_START = /(?:^|\n) {0,3}$/;
const LONGEST_WHOLE = 8;

/**
 * Whether a number without a currency may be meant as money, where the question asked for it: not a
 * date, a time, a count, a percentage, nor part of a phone, card, staff or ticket number.
 */
export function isBareAmount(folded: string, token: NumberToken): boolean {
  const { start, end, whole, figure } = token;
  if (whole.length > LONGEST_WHOLE || (whole.length > 1 && whole.startsWith('0'))) return false;
  if (YEAR_OR_DAY.test(figure)) return false;
  const left = folded.slice(Math.max(0, start - 12), start);
  const right = folded.slice(end, end + 12);
  if (LABEL_OF_A_NUMBER.test(left) || JOINED_LEFT.test(left) || JOINED_RIGHT.test(right)) {
    return false;
  }
  if (LIST_MARK_RIGHT.test(right) && LINE_START.test(left)) return false;
  return !COUNTED.test(right) && !/[\d年月] $/.test(left) && !/^ \d/.test(right);
}
