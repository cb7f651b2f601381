// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { placeBelow } from '@/components/ui/place-below';

const box = (left: number, top: number, width: number, height: number) => {
  const element = document.createElement('div');
  vi.spyOn(element, 'getBoundingClientRect').mockReturnValue(new DOMRect(left, top, width, height));
  return element;
};
const place = (button: HTMLElement, width: number, height: number) => {
  const popover = box(0, 0, width, height);
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(240);
  vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(500);
  placeBelow(popover, button);
  return [popover.style.left, popover.style.top];
};

describe('placeBelow', () => {
  it('lines up with the right edge of the button', () => {
    expect(place(box(190, 10, 44, 44), 160, 100)).toEqual(['74px', '58px']);
  });
  it('goes above where there is no room below', () => {
    expect(place(box(190, 440, 44, 44), 160, 100)).toEqual(['74px', '336px']);
  });
  it('never leaves the window', () => {
    expect(place(box(0, 10, 44, 44), 232, 600)).toEqual(['4px', '4px']);
  });
});
