import { describe, expect, it } from 'vitest';
import type { Locale } from '@/utils/model';
import { currencyOf, formatAmountInput, formatMoney } from '@/utils/money';

describe('formatMoney', () => {
  it.each<[number, string, Locale, string]>([
    [120_000, 'CNY', 'zh-CN', '¥1,200.00'],
    [120_000, 'CNY', 'zh-TW', 'CN¥1,200.00'],
    [120_000, 'CNY', 'en', '¥1,200.00'],
    [120_000, 'TWD', 'zh-TW', 'NT$1,200'],
    [120_050, 'TWD', 'zh-TW', 'NT$1,200.50'],
    [120_000, 'TWD', 'zh-CN', 'NT$1,200'],
    [120_000, 'USD', 'en', '$1,200.00'],
    [120_000, 'USD', 'zh-TW', 'US$1,200.00'],
    [120_005, 'GBP', 'en', '£1,200.05'],
    [120_000, 'HKD', 'zh-TW', 'HK$1,200.00'],
    [120_000, 'AED', 'en', 'AED\u00a01,200.00'],
    [0, 'CNY', 'zh-CN', '¥0.00'],
    [7, 'CNY', 'zh-CN', '¥0.07'],
    [1e12, 'CNY', 'zh-CN', '¥10,000,000,000.00'],
    [-6138, 'CNY', 'zh-CN', '-¥61.38'],
  ])('%i %s %s', (minor, currency, locale, wanted) => {
    expect(formatMoney(minor, currency, locale)).toBe(wanted);
  });
});

describe('formatAmountInput', () => {
  it.each([
    [328_650, '3286.50'],
    [300_000, '3000'],
    [5, '0.05'],
    [0, '0'],
    [1e12, '10000000000'],
  ])('%i', (minor, wanted) => {
    expect(formatAmountInput(minor)).toBe(wanted);
  });
});

describe('currencyOf', () => {
  it('names the money of a region', () => {
    expect((['CN', 'TW', 'HK', 'GB', 'US'] as const).map(currencyOf)).toEqual([
      'CNY',
      'TWD',
      'HKD',
      'GBP',
      'USD',
    ]);
  });
});
