import { describe, expect, it } from 'vitest';
import type { PhrasePart } from '@/utils/model';
import { fillParts } from '@/utils/phrasing';
import { tidy } from '@/utils/phrasing/collect-facts';
import { say } from '@/utils/phrasing/say';
import { similarity } from '@/utils/phrasing/similarity';

const parts: readonly PhrasePart[] = say`我每月可以还${'affordable'}，从${'newDate'}开始。`;

describe('filling', () => {
  it('shows what is missing as a chip, once each', () => {
    const filled = fillParts(parts, { affordable: '¥900.00' }, 'zh-CN');
    expect(filled.text).toBe('我每月可以还¥900.00，从〔还款日期〕开始。');
    expect(filled.missing).toEqual(['newDate']);
    expect(fillParts(say`${'item'}、${'item'}`, {}, 'zh-TW').missing).toEqual(['item']);
  });

  it('keeps what was filled when a chip is typed later', () => {
    const first = fillParts(parts, { affordable: '¥900.00' }, 'zh-CN');
    const second = fillParts(first.parts, { newDate: '2026年12月9日' }, 'zh-CN');
    expect(second.text).toBe('我每月可以还¥900.00，从2026年12月9日开始。');
    expect(second.missing).toEqual([]);
  });

  it('takes an empty value for a gap', () => {
    expect(fillParts(parts, { affordable: '', newDate: '' }, 'en').missing).toHaveLength(2);
  });

  it('counts one day and one payment in English', () => {
    const late = say`${'overdueDays'} days late, ${'instalmentCount'} payments`;
    const text = (n: string) => fillParts(late, { overdueDays: n, instalmentCount: n }, 'en').text;
    expect(text('1')).toBe('1 day late, 1 payment');
    expect(text('2')).toBe('2 days late, 2 payments');
  });

  it('leaves script and markup as plain words', () => {
    const filled = fillParts(say`${'item'}`, { item: '<img src=x onerror=alert(1)>' }, 'en');
    expect(filled.text).toBe('<img src=x onerror=alert(1)>');
  });
});

it.each([
  ['公司裁员。', '公司裁员'],
  [' laid off.\n since  May ', 'laid off. since May'],
  ['？', '？'],
  ['。。', undefined],
  ['', undefined],
])('tidies %j to %j', (typed, kept) => {
  expect(tidy(typed)).toBe(kept);
});

it.each([
  ['我失业了，现在没有收入。', '我失业了 现在没有收入', 1, 1],
  ['我失业了，现在没有固定收入。', '我失业了，现在没有收入', 0.75, 1],
  ['请转人工客服', '请问怎么分期', 0, 0.3],
  ['Could I have more time?', 'could i have more time', 1, 1],
  ['', 'x', 0, 0],
])('compares %j with %j', (a, b, low, high) => {
  expect(similarity(a, b)).toBeGreaterThanOrEqual(low);
  expect(similarity(a, b)).toBeLessThanOrEqual(high);
});
