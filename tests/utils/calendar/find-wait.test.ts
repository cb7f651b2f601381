import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWait, findWaits } from '@/utils/calendar';

describe('findWait reads', () => {
  it.each([
    ['3个工作日内通知您', { workingDays: 3 }],
    ['工单号GD20261122001，3个工作日内通知您', { workingDays: 3 }],
    ['三個工作天', { workingDays: 3 }],
    ['预计3-5个工作日', { workingDays: 5 }],
    ['1~3个工作日', { workingDays: 3 }],
    ['1至3个工作日', { workingDays: 3 }],
    ['三到五个工作日', { workingDays: 5 }],
    ['１５个工作日', { workingDays: 15 }],
    ['两个工作日', { workingDays: 2 }],
    ['十五個工作天內', { workingDays: 15 }],
    ['within 3 business days', { workingDays: 3 }],
    ['within three working days', { workingDays: 3 }],
    ['3 to 5 working days', { workingDays: 5 }],
    ['a 10-business-day review', { workingDays: 10 }],
    ['24小时内', { hours: 24 }],
    ['24小時內回覆', { hours: 24 }],
    ['48h内', { hours: 48 }],
    ['within 24 hours', { hours: 24 }],
    ['in 2 hours', { hours: 2 }],
    ['7天内', { days: 7 }],
    ['七日内', { days: 7 }],
    ['15个自然日内', { days: 15 }],
    ['3天后给您答复', { days: 3 }],
    ['一周内', { days: 7 }],
    ['两周内', { days: 14 }],
    ['1-2周內', { days: 14 }],
    ['within 10 days', { days: 10 }],
    ['within a week', { days: 7 }],
    ['takes up to 2 weeks', { days: 14 }],
    ['24小时内联系您，3个工作日内出结果', { workingDays: 3 }],
    ['2天内联系，24小时内处理', { days: 2 }],
  ])('%s', (text, wanted) => {
    expect(findWait(text)).toEqual(wanted);
  });
});

describe('findWait leaves', () => {
  it.each([
    '',
    '24小时客服热线',
    '逾期12天',
    '逾期3天后上报',
    '逾期超过90天内',
    '11月3日内',
    '几个工作日',
    '数个工作日内',
    '工作日9点到18点',
    '0个工作日',
    '999个工作日',
    '分6期',
    '3天',
    'business days',
    'for 10 days overdue',
    '[数字x]个工作日',
    '-',
  ])('%s', (text) => {
    expect(findWait(text)).toBeNull();
  });
});

describe('findWaits', () => {
  it('gives spans over the text', () => {
    const text = '您好，２４小時內聯繫您，三個工作天內出結果';
    expect(findWaits(text)).toEqual([
      { hours: 24, start: 3, end: 8, words: '２４小時內' },
      { workingDays: 3, start: 12, end: 17, words: '三個工作天' },
    ]);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(...'0123-~个工作日天内小时三十周 within days'.split(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: piece }), fc.string({ unit: 'binary' })), (text) => {
        for (const { start, end, words } of findWaits(text)) {
          expect(words).toBe(text.slice(start, end));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['1', '1-', '三', '3个', 'within ', '逾期', ' '])(
    'is quick on 100,000 characters of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const start = performance.now();
      findWaits(text);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});
