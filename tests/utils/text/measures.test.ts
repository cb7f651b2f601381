import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterCount, cutText, foldWidth } from '@/utils/text';

describe('characterCount', () => {
  it.each([
    ['', 0],
    ['还款', 2],
    ['😀a', 2],
    ['\ud83d', 1],
    ['𠮷', 1],
  ])('%s', (text, count) => {
    expect(characterCount(text)).toBe(count);
  });

  it('counts code points', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(characterCount(text)).toBe([...text].length);
      }),
    );
  });
});

describe('cutText', () => {
  it.each([
    ['还款计划', 4, '还款计划'],
    ['还款计划', 3, '还款…'],
    ['😀😀😀', 2, '😀…'],
    ['ab cd', 4, 'ab…'],
    ['abc', 1, '…'],
    ['', 3, ''],
  ])('%s to %i', (text, limit, wanted) => {
    expect(cutText(text, limit)).toBe(wanted);
  });

  it('stays within the limit and never splits a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 30 }),
        (text, limit) => {
          const cut = cutText(text, limit);
          expect(characterCount(cut)).toBeLessThanOrEqual(limit);
          expect(cut.isWellFormed()).toBe(true);
        },
      ),
    );
  });
});

describe('foldWidth', () => {
  it('folds width and case', () => {
    expect(foldWidth('ＮＴ＄１，２００　ABC￥￡')).toBe('nt$1,200 abc¥£');
  });

  it('keeps every position', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldWidth(text)).toHaveLength(text.length);
      }),
    );
  });
});
