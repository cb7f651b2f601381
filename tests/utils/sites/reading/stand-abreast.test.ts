import { describe, expect, it } from 'vitest';
import type { Shown } from '@/utils/sites/reading/shown';
import { standAbreast } from '@/utils/sites/reading/stand-abreast';
import type { Rect } from '@/utils/sites/sketch/item';

const at = (...rect: Rect) => ({ rect, attributes: {}, nodes: [] }) as unknown as Shown;

describe('what stands abreast', () => {
  it('is side by side, also where borders lie over each other', () => {
    expect(standAbreast([at(24, 520, 94, 553), at(94, 520, 163, 553)])).toBe(true);
    expect(standAbreast([at(24, 520, 94, 553), at(93, 520, 163, 553)])).toBe(true);
  });

  it('is not who spoke in a column beside what was said', () => {
    const row = (tag: string, rect: Rect, text: string) =>
      ({ rect, attributes: { class: tag }, nodes: [text] }) as unknown as Shown;
    const lines = (sign: string) => [
      row('who', [0, 0, 100, 20], `${sign} 09:14`),
      row('line', [110, 0, 400, 20], 'Good morning.'),
      row('who me', [0, 30, 100, 50], `You ${sign === 'Ann' ? '09:15' : ''}`),
      row('line me', [110, 30, 400, 50], 'My bill is wrong.'),
    ];
    expect(standAbreast(lines('Ann'))).toBe(false);
    expect(standAbreast(lines('Amount'))).toBe(true);
  });

  it('is not one below the other', () => {
    expect(standAbreast([at(0, 0, 200, 40), at(0, 40, 200, 80)])).toBe(false);
    expect(standAbreast([at(0, 0, 120, 40), at(100, 20, 300, 80)])).toBe(false);
  });
});
