import { foldWidth, readChineseNumber } from '@/utils/text';
import { clausesOf } from './clauses';
import * as words from './offer-words';

export interface CountOffer {
  readonly count: number;
  readonly start: number;
  readonly end: number;
}

const CHINESE =
  /(?:分(?:成|为|為|作|做)?\s?)?(\d{1,3}|[一二两兩三四五六七八九十]{1,3})\s?(?:个|個)?(?:期(?![望待间間限货貨末初内內])|月(?:还|還|付|缴|繳|结|結)清)|分(?:成|为|為)?\s?(\d{1,3}|[一二两兩三四五六七八九十]{1,3})\s?(?:个月|個月|次)/g;
const ENGLISH =
  /\b(\d{1,3}|two|three|four|five|six|nine|ten|twelve) (?:equal |monthly |smaller )*(?:instal?lments|payments|repayments)\b|\bover (\d{1,3}|two|three|four|five|six|nine|ten|twelve) months\b/g;
const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  ten: 10,
  twelve: 12,
};

/** Numbers of instalments the sentence offers or asks for; not a refusal, not the other side's words. */
export function findCounts(text: string): CountOffer[] {
  const folded = foldWidth(text);
  return clausesOf(folded).flatMap((clause) => {
    if (words.CANNOT.test(clause.text) || words.THEIRS.test(clause.text)) return [];
    if (words.PAST.test(clause.text) || /第\s?\d/.test(clause.text)) return [];
    if ((clause.asks && !words.MINE.test(clause.text)) || words.RESTATES.test(clause.text))
      return [];
    return [CHINESE, ENGLISH].flatMap((form) =>
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
  return NUMBERS[word] ?? readChineseNumber(word);
}
