import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_MINOR } from '@/utils/model';
import { formatAmountInput, formatMoney, parseAmount } from '@/utils/money';

describe('parseAmount accepts', () => {
  it.each([
    ['３，２８６．５０', 328_650],
    ['3,286.5', 328_650],
    ['¥3,286.50', 328_650],
    ['￥ 3286.50', 328_650],
    ['3286元', 328_600],
    ['NT$1,200', 120_000],
    ['RMB 1200', 120_000],
    ['人民币1200元整', 120_000],
    ['1200 USD', 120_000],
    ['$12', 1200],
    ['3.2万', 3_200_000],
    ['3萬', 3_000_000],
    ['3万2', 3_200_000],
    ['3万5千', 3_500_000],
    ['3.28655万元', 3_286_550],
    ['5千', 500_000],
    ['2k', 200_000],
    ['三千五百元', 350_000],
    ['一万二', 1_200_000],
    ['0', 0],
    ['.5', 50],
    ['5.', 500],
    ['007', 700],
    ['1.500', 150],
    ['+8', 800],
    [' 1 200 ', 120_000],
    ['12\u200b00', 120_000],
    ['10000000000', MAX_MINOR],
    ['1,234,567.89', 123_456_789],
  ])('%s', (input, minor) => {
    expect(parseAmount(input)).toEqual({ ok: true, minor });
  });
});

describe('parseAmount refuses', () => {
  it.each([
    ['', 'empty'],
    [' \u3000\u200b', 'empty'],
    ['abc', 'not_a_number'],
    ['¥', 'not_a_number'],
    ['.', 'not_a_number'],
    ['1,2,3', 'not_a_number'],
    ['1,2345', 'not_a_number'],
    ['1.2.3', 'not_a_number'],
    ['12 34', 'not_a_number'],
    ['0x10', 'not_a_number'],
    ['NaN', 'not_a_number'],
    ['Infinity', 'not_a_number'],
    ['--1', 'not_a_number'],
    ['1-2', 'not_a_number'],
    ['😀', 'not_a_number'],
    ['<b>1</b>', 'not_a_number'],
    ['几千', 'not_a_number'],
    ['-1', 'negative'],
    ['−1', 'negative'],
    ['－１', 'negative'],
    ['¥-12', 'negative'],
    ['-¥12', 'negative'],
    ['1e9', 'exponent'],
    ['1E+9', 'exponent'],
    ['１ｅ９', 'exponent'],
    ['1.234', 'too_precise'],
    ['0.001', 'too_precise'],
    ['10000000000.01', 'too_large'],
    ['99999999999999999999', 'too_large'],
    ['9'.repeat(100_000), 'too_large'],
    ['x'.repeat(100_000), 'not_a_number'],
    ['101亿', 'too_large'],
  ])('%.40s', (input, reason) => {
    expect(parseAmount(input)).toEqual({ ok: false, reason });
  });
});

describe('parseAmount in general', () => {
  const minors = fc.integer({ min: 0, max: MAX_MINOR });

  it('reads back what the box and the screen show', () => {
    const locales = fc.constantFrom('zh-CN', 'zh-TW', 'en');
    const currencies = fc.constantFrom('CNY', 'TWD', 'USD', 'GBP', 'HKD');
    fc.assert(
      fc.property(minors, locales, currencies, (minor, locale, currency) => {
        expect(parseAmount(formatAmountInput(minor))).toEqual({ ok: true, minor });
        const shown = formatMoney(minor, currency, locale as 'en');
        expect(parseAmount(shown)).toEqual({ ok: true, minor });
      }),
    );
  });

  it('answers any text with a whole number in range or a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (input) => {
        const parsed = parseAmount(input);
        if (parsed.ok) {
          expect(Number.isSafeInteger(parsed.minor)).toBe(true);
          expect(parsed.minor).toBeGreaterThanOrEqual(0);
          expect(parsed.minor).toBeLessThanOrEqual(MAX_MINOR);
        }
      }),
    );
  });
});
