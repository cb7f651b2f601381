import type { Clause } from './clauses';
import * as words from './offer-words';

export interface ShareOffer {
  /** Of what is owed: 0.5 for a half, 1 for all of it. */
  readonly share: number;
  readonly start: number;
  readonly end: number;
}

const CHINESE =
  /[还還付缴繳汇匯转轉][^\d，,]{0,4}?(一半|半数|半數|[二三四五]分之一|三分之二|四分之三|[一二三四五六七八九]成|\d{2} ?[%％])/g;
const CHINESE_WHOLE =
  /(?:一次性?|全部|全额|全額|全数|全數|今[天日晚]|马上|馬上|立刻|明天|后天|後天|本[周週]|[这這][周週]|[下这這]?[周週][一二三四五六日末]?|月底|[下这這]?[个個]月|\d{1,2}[日号號])[^，,?？]{0,10}?(?:[还還结結缴繳付]清|[还還缴繳]完|全[还還缴繳付]|[还還缴繳付]全)/g;
const ENGLISH =
  /\b(?:pay|send|clear|put|offer)\b[^.,]{0,14}?\b(half|(?:a|one)[ -]third|two[ -]thirds|(?:a|one)[ -]quarter|three[ -]quarters|\d\d ?%)/g;
const ENGLISH_WHOLE =
  /\b(?:i'?ll|i will|i can|i could|i'm going to|we'll|we will|we can|happy to|able to|let me)\b[^.,]{0,16}?\b(?:pay|clear|settle)\b[^.,]{0,16}?\b(?:in full|it all|all of it|everything|the (?:full|whole|entire|total) (?:amount|balance|sum|debt)|(?:the (?:balance|debt|account|bill)|it)(?: off)?[^.,]{0,4}? (?:by|today|tomorrow|tonight|next|on|this|at the end)\b)/g;

const FRACTIONS: Readonly<Record<string, number>> = {
  一半: 0.5,
  半数: 0.5,
  半數: 0.5,
  三分之二: 2 / 3,
  四分之三: 0.75,
  half: 0.5,
  third: 1 / 3,
  thirds: 2 / 3,
  quarter: 0.25,
  quarters: 0.75,
};
const DIGITS = '一二三四五六七八九';
/** Wished for, supposed, or after all instalments: nothing is paid at once. */
const NO_WHOLE =
  /直到|为止|為止|慢慢|尽快|儘快|争取|爭取|努力|希望|如果|假如|要是|的话|的話|分期|期|个月内|個月內|逐步|早日|多少|最晚|今后|今後|以后|以後|困难|困難|\buntil\b|\bif\b|\bhope\b|\binstal|\bmonthly\b|a month|\bover\b|\bas soon as\b|\bhow much\b|\beventually\b/;

/** Parts of the debt, and all of it at once, that the sentence offers to pay. */
export function findShares(clause: Clause): ShareOffer[] {
  if (words.CANNOT.test(clause.text) || words.PAST.test(clause.text)) return [];
  if (words.THEIRS.test(clause.text) || words.RESTATES.test(clause.text)) return [];
  if (clause.asks && !words.MINE.test(clause.text)) return [];
  const place = (hit: RegExpExecArray, share: number): ShareOffer => {
    const start = clause.start + hit.index;
    return { share, start, end: start + hit[0].length };
  };
  const parts = [CHINESE, ENGLISH].flatMap((form) =>
    Array.from(clause.text.matchAll(form), (hit) => place(hit, shareOf(hit[1] ?? ''))),
  );
  const wholes = NO_WHOLE.test(clause.text)
    ? []
    : [CHINESE_WHOLE, ENGLISH_WHOLE].flatMap((form) =>
        Array.from(clause.text.matchAll(form), (hit) => place(hit, 1)),
      );
  return [...parts, ...wholes].filter(({ share }) => share > 0);
}

function shareOf(word: string): number {
  const percent = /^(\d\d)/.exec(word)?.[1];
  if (percent) return Number(percent) / 100;
  const named = FRACTIONS[word.split(/[ -]/).at(-1) ?? ''];
  if (named) return word.startsWith('two') ? 2 / 3 : named;
  const tenth = word.endsWith('成') ? DIGITS.indexOf(word.charAt(0)) + 1 : 0;
  if (tenth > 0) return tenth / 10;
  const below = DIGITS.indexOf(word.charAt(0)) + 1;
  return word.endsWith('分之一') && below > 0 ? 1 / below : 0;
}
