import { toMinor } from '@/utils/money';
import { readChineseNumber } from '@/utils/text';
import type { Figure } from './figure';

/** 欠了9千6, 最低还一千二: how people say amounts to each other; not 九千多, 十二期. */
const SPOKEN =
  /(?<=[欠还付交缴共剩凑](?:了|的|款|下|是)?\s?)(?:(\d{1,3}(?:\.\d)?)([百千万])(?:(\d)[百千]?)?|[一二两三四五六七八九][一二两三四五六七八九十百千万零]{1,8})(?![\d.一二三四五六七八九十百千万元块圆多几来余期个天日月年号次笔人份分角毛以左上])/g;
const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4 };
const HAS_UNIT = /[百千万]/;

export function spokenFigures(folded: string): Figure[] {
  return [...folded.matchAll(SPOKEN)].flatMap((match): Figure[] => {
    const [words, digits, unit = '', tail = ''] = match;
    const minor = digits === undefined ? inWords(words) : inDigits(digits, POWERS[unit] ?? 0, tail);
    if (minor === null || minor === 0) return [];
    const start = match.index;
    return [{ minor, unit: 'yuan', shape: 'unit', start, end: start + words.length }];
  });
}

function inWords(words: string): number | null {
  const value = HAS_UNIT.test(words) ? readChineseNumber(words) : null;
  return value === null ? null : value * 100;
}

function inDigits(digits: string, power: number, tail: string): number | null {
  const [whole = '', fraction = ''] = digits.split('.');
  if (fraction !== '' && tail !== '') return null;
  const minor = toMinor(whole + tail, fraction, tail === '' ? power : power - 1);
  return typeof minor === 'number' ? minor : null;
}
