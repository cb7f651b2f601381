import { foldWidth, readChineseNumber } from '@/utils/text';
import { clausesOf } from './clauses';
import * as words from './offer-words';

export interface CountOffer {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

const CHINESE =
  /(?:分(?:成|为|為|作|做)?\s?)?(\d{1,3}|[一二两兩三四五六七八九十]{1,3})\s?(?:个|個)?(?:期(?![望待间間限货貨末初内內])|月(?:之?内|之?內|以内|以內)?我?[还還付缴繳结結][清完])|分(?:成|为|為)?\s?(\d{1,3}|[一二两兩三四五六七八九十]{1,3})\s?(?:个月|個月|次)/g;
const ENGLISH =
  /\b(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty) (?:equal |monthly |smaller )*(?:instal?lments|payments|repayments)\b|\bover (\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty) months\b/g;
const SPAN = /(半年|一年|两年|兩年)(?:之?[内內]|以[内內])?[^，,]{0,4}?[还還缴繳付结結][清完]/g;
const SPANS: Readonly<Record<string, number>> = { 半年: 6, 一年: 12, 两年: 24, 兩年: 24 };
/** Which one, how many are left, or how much it would be. */
const NO_COUNT =
  /第\s?\d|剩|[还還]有|多少|怎么算|怎麼算|what would|how much|哪个|哪個|哪一|[还還]是|区别|區別/;
const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
};

/** Numbers of instalments the sentence offers or asks for; not a refusal, not the other side's words. */
export function findCounts(text: string): CountOffer[] {
  const folded = foldWidth(text);
  return clausesOf(folded).flatMap((clause) => {
    if (words.CANNOT.test(clause.text) || words.THEIRS.test(clause.text)) return [];
    if (words.PAST.test(clause.text) || NO_COUNT.test(clause.text)) return [];
    if ((clause.asks && !words.MINE.test(clause.text)) || words.RESTATES.test(clause.text))
      return [];
    return [CHINESE, SPAN, ENGLISH].flatMap((form) =>
      Array.from(clause.text.matchAll(form)).flatMap((hit) => {
        const count = readCount(hit[1] ?? hit[2] ?? '');
        const start = clause.start + hit.index;
        return count && count > 1 ? [{ count, start, end: start + hit[0].length }] : [];
      }),
    );
  });
}

function readCount(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const span = SPANS[word];
  if (span) return span;
  return NUMBERS[word] ?? readChineseNumber(word);
}
