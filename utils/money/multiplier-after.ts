import { MULTIPLIERS } from './currency-words';

export interface Multiplier {
  /** Power of ten. */
  readonly power: number;
  readonly edge: number;
  /** 5万 is money by itself in most sentences; 5千 and 5k only with a currency word. */
  readonly needsUnit: boolean;
  /** The 2 of 3万2, the 5 of 3万5千: a further digit one power lower. */
  readonly tail: string;
}

const WORDS = [...MULTIPLIERS.entries()].sort((a, b) => b[0].length - a[0].length);
const LATIN = /[a-z]/;
const TAIL = /^(\d)千?(?![\d.,:%])/;
const MYRIAD = 4;

/** The word after a number that multiplies it, or null. */
export function multiplierAfter(folded: string, end: number): Multiplier | null {
  const spaced = folded.charAt(end) === ' ' ? end + 1 : end;
  for (const [word, power] of WORDS) {
    const latin = LATIN.test(word);
    const at = latin && word.length === 1 ? end : spaced;
    if (!folded.startsWith(word, at)) continue;
    const edge = at + word.length;
    if (!latin) return withTail(folded, power, edge);
    if (!LATIN.test(folded.charAt(edge))) return { power, edge, needsUnit: true, tail: '' };
  }
  return null;
}

function withTail(folded: string, power: number, edge: number): Multiplier {
  const tail = power === MYRIAD ? TAIL.exec(folded.slice(edge, edge + 4)) : null;
  const end = edge + (tail?.[0].length ?? 0);
  return {
    power,
    edge: end,
    needsUnit: power < MYRIAD || countsSomethingElse(folded, end),
    tail: tail?.[1] ?? '',
  };
}

const COUNTED =
  /[人次个個名户戶笔筆字条條积積点點里公步家件张張份期天年月日分台部辆輛套级級像粉多余餘几幾来來火一二三四五六七八九十\d]/;

/** What is counted in ten thousands and is no money, or makes the figure a rough one: 5万人, 3万多. */
export function countsSomethingElse(folded: string, end: number): boolean {
  return COUNTED.test(folded.charAt(end));
}
