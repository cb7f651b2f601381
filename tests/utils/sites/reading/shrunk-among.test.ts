import { describe, expect, it } from 'vitest';
import type { Shown } from '@/utils/sites/reading/shown';
import { shrunkAmong } from '@/utils/sites/reading/shrunk-among';
import type { Rect } from '@/utils/sites/sketch/item';

const box = (text: string, rect: Rect, name = 'line', tag = 'div') =>
  ({ tag, rect, attributes: { class: name }, look: {}, nodes: [text] }) as unknown as Shown;
const count = (...children: Shown[]) => shrunkAmong(children).length;

describe('bubbles without a colour', () => {
  it('are each as wide as their own words, at one side', () => {
    const hello = box('Hello, how can I help?', [20, 0, 220, 40]);
    expect(count(hello, box('Yes?', [20, 44, 90, 84]))).toBe(2);
    expect(count(box('My bill is wrong.', [100, 0, 300, 40]), box('Hi', [260, 44, 300, 84]))).toBe(
      2,
    );
    expect(count(box('Ann', [20, -30, 60, -4], 'name'), hello, box('Yes?', [20, 44, 90, 84]))).toBe(
      2,
    );
  });

  it('are not the paragraphs of one message', () => {
    expect(count(box('Dear Ann,', [20, 0, 220, 40]), box('your bill', [20, 44, 220, 84]))).toBe(0);
    expect(count(box('a', [20, 0, 220, 40], '', 'p'), box('b', [20, 44, 90, 84], '', 'p'))).toBe(0);
  });

  it('are not a name and what was said, lines of two sides, or what stands far apart', () => {
    expect(count(box('Ann', [20, 0, 60, 40], 'name'), box('Hello', [20, 44, 90, 84]))).toBe(0);
    expect(count(box('Hello', [20, 0, 120, 40]), box('Hi', [240, 44, 300, 84]))).toBe(0);
    expect(count(box('Hello', [20, 0, 120, 40]), box('Hi', [20, 144, 90, 184]))).toBe(0);
    expect(count(box('Hello', [0, 0, 0, 0]), box('Hi', [0, 0, 0, 0]))).toBe(0);
  });
});
