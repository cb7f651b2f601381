import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChineseNumber } from '@/utils/text';

const DIGITS = '零一二三四五六七八九';

/** The plain way to write a number below a myriad. */
function written(value: number): string {
  let words = '';
  let gap = false;
  for (const [unit, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / unit) % 10;
    if (digit === 0) gap = words !== '';
    else {
      words += (gap ? '零' : '') + DIGITS.charAt(digit) + name;
      gap = false;
    }
  }
  return words;
}

describe('readChineseNumber', () => {
  it.each([
    ['三', 3],
    ['两', 2],
    ['兩', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['一百零五', 105],
    ['一百五', 150],
    ['三千二', 3200],
    ['一万二', 12_000],
    ['一萬零二', 10_002],
    ['三万二千', 32_000],
    ['十五万', 150_000],
    ['一千二百三十四', 1234],
    ['壹仟贰佰', 1200],
    ['貳萬參仟', 23_000],
    ['一亿', 100_000_000],
    ['二〇二六', 2026],
  ])('%s', (words, value) => {
    expect(readChineseNumber(words)).toBe(value);
  });

  it.each([
    '',
    '三五',
    '三五百',
    '二三十',
    '百',
    '千',
    '万',
    '几十',
    '十十',
    '一百千',
    '3千',
    '一二三',
  ])('%s is no number', (words) => {
    expect(readChineseNumber(words)).toBeNull();
  });

  it('reads every number below a myriad back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(readChineseNumber(written(value))).toBe(value);
        expect(readChineseNumber(`${written(value)}万`)).toBe(value * 10_000);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'零〇一二三十百千万亿两几x') }), (words) => {
        const value = readChineseNumber(words);
        expect(value === null || Number.isSafeInteger(value)).toBe(true);
      }),
    );
  });
});
