import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_MINOR } from '@/utils/model';
import { splitEvenly } from '@/utils/money';

describe('splitEvenly', () => {
  it.each([
    [100, 3, [34, 33, 33]],
    [320_000, 6, [53_334, 53_334, 53_333, 53_333, 53_333, 53_333]],
    [2, 4, [1, 1, 0, 0]],
    [0, 2, [0, 0]],
    [5, 1, [5]],
  ])('%i in %i', (total, count, parts) => {
    expect(splitEvenly(total, count)).toEqual(parts);
  });

  it('loses nothing and keeps the larger parts first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: MAX_MINOR }),
        fc.integer({ min: 1, max: 600 }),
        (total, count) => {
          const parts = splitEvenly(total, count);
          expect(parts).toHaveLength(count);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total);
          expect(parts).toEqual([...parts].sort((a, b) => b - a));
          expect((parts[0] ?? 0) - (parts.at(-1) ?? 0)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it.each([
    [-1, 2],
    [1.5, 2],
    [10, 0],
    [10, 1.5],
    [Number.NaN, 2],
  ])('refuses %d in %d', (total, count) => {
    expect(() => splitEvenly(total, count)).toThrow(RangeError);
  });
});
