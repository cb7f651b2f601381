import type { Region } from '@/utils/model';
import { readChineseNumber } from '@/utils/text';
import { type FoundAmount, foundAmount } from './found-amount';
import { countsSomethingElse } from './multiplier-after';
import { toMinor } from './to-minor';
import { currencyMeant, unitAfter, unitBefore } from './unit-around';

const NUMBER = /[〇零一壹二贰貳两兩三叁參叄四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億]+/g;
/** 几十元, 上千块, 3万五千元: not one exact figure. */
const ROUGH_LEFT = /[几幾数數上好成多\d.第]/;
const MYRIAD = /[万萬亿億]/;
/** 一块 also means "together". */
const TOGETHER = /^[块塊](?![钱錢])/;
/** 三块五 has dimes and is left out; 三百块一个月 has none. */
const DIMES = /^[一二两兩三四五六七八九\d](?:[角毛\s,.。!?;；、]|$)/;
/** 陆角柒分, 零伍分: the digits that cheques and letters write behind 元. */
const DIMES_WRITTEN =
  /^(?:([一壹二贰貳两兩三叁參叄四肆五伍六陆陸七柒八捌九玖])角)?(?:[零〇]?([一壹二贰貳两兩三叁參叄四肆五伍六陆陸七柒八捌九玖])分(?!期))?[整正]?/;

/** Amounts written in Chinese numerals: 三千二百元, 两万, 人民币叁仟元整. */
export function findWrittenAmounts(
  text: string,
  folded: string,
  region: Region | undefined,
): FoundAmount[] {
  const amounts: FoundAmount[] = [];
  for (const match of folded.matchAll(NUMBER)) {
    const [figure] = match;
    const start = match.index;
    const end = start + figure.length;
    const value = ROUGH_LEFT.test(folded.charAt(start - 1)) ? null : readChineseNumber(figure);
    if (value === null || (figure === '一' && TOGETHER.test(folded.slice(end, end + 2)))) continue;
    const before = unitBefore(text, folded, start, amounts.at(-1)?.end ?? 0);
    const after = unitAfter(folded, start, end);
    const alone = MYRIAD.test(figure) && !countsSomethingElse(folded, end);
    if (!before && !after && !alone) continue;
    const dimes = after ? dimesAt(folded, after.edge) : NO_DIMES;
    if (after && dimes.length === 0 && DIMES.test(folded.slice(after.edge, after.edge + 2))) {
      continue;
    }
    const minor = toMinor(String(value), dimes.fraction, 0);
    if (typeof minor !== 'number') continue;
    const currency = currencyMeant(before, after, region);
    const last = (after?.edge ?? end) + dimes.length;
    amounts.push(foundAmount(text, minor, currency, before?.edge ?? start, last));
  }
  return amounts;
}

const NO_DIMES = { fraction: '', length: 0 };

function dimesAt(folded: string, at: number): { fraction: string; length: number } {
  const [words = '', tenths, hundredths] = DIMES_WRITTEN.exec(folded.slice(at, at + 6)) ?? [];
  if (tenths === undefined && hundredths === undefined) return NO_DIMES;
  return { fraction: digitOf(tenths) + digitOf(hundredths), length: words.length };
}

function digitOf(word: string | undefined): string {
  return word === undefined ? '0' : String(readChineseNumber(word) ?? 0);
}
