import type { Piece } from './row';
import { type Shown, widthOf } from './shown';

/** Of an element as wide as the list, its text at the far side. */
export const WIDE = { left: 0.5, right: 0 };

/** What is shown through a slot has no place of its own. */
function placed(element: Shown, list: Shown): Shown {
  let at = element;
  while (widthOf(at) === 0 && at.parent && at.parent !== list) at = at.parent;
  return at;
}

export const isWide = (element: Shown, list: Shown): boolean =>
  widthOf(placed(element, list)) > widthOf(list) * 0.8;

/** As wide as the list, but for its margins. */
export const isFull = (element: Shown, list: Shown): boolean =>
  widthOf(placed(element, list)) > widthOf(list) * 0.95;

/** Free space on both sides of an element in its list; `mirrored`: written from right to left. */
export function gapOf(holder: Shown, list: Shown, mirrored: boolean): Piece['gap'] {
  const width = widthOf(list);
  const element = placed(holder, list);
  if (width === 0 || widthOf(element) === 0) return undefined;
  const [left, , right] = list.rect;
  const { align } = holder.look;
  if (isWide(element, list)) {
    if (align === 'center') return { left: 0.3, right: 0.3 };
    if (align === (mirrored ? 'left' : 'right') || align === 'end') return WIDE;
  }
  const before = (element.rect[0] - left) / width;
  const after = (right - element.rect[2]) / width;
  return mirrored ? { left: after, right: before } : { left: before, right: after };
}
