import { attributeNamesOf, attributeOf, rectOf, tagOf } from '../dom';
import { isUndisplayed, isVisuallyHidden } from '../visible';
import { wordSet } from '../words';
import type { Look, Rect } from './item';

const LONGEST = 300;
const LONGEST_NAME = 60;
const MOST = 24;
/** Long, and they say nothing of a chat. */
const SILENT = wordSet('href src srcset data-src');

export function attributesOf(element: Element): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const name of attributeNamesOf(element).slice(0, MOST)) {
    if (!SILENT.has(name) && name.length <= LONGEST_NAME)
      attributes[name] = attributeOf(element, name)?.slice(0, LONGEST) ?? '';
  }
  return attributes;
}

/** Tags may be as long as a page likes. */
export const shortTag = (element: Element): string => tagOf(element).slice(0, LONGEST_NAME);

export function placeOf(element: Element): Rect {
  const { left, top, right, bottom } = rectOf(element);
  return [left, top, right, bottom];
}

/** Where an element is not shown, nothing in it is looked at. */
export function hiddenLook(style: CSSStyleDeclaration | undefined): Look | undefined {
  if (!style) return undefined;
  if (isUndisplayed(style)) return { hidden: 'none' };
  return isVisuallyHidden(style) ? { hidden: 'spoken' } : undefined;
}

/** How an element is shown; `holds`: it has elements in it, and may be a list. */
export function lookOf(style: CSSStyleDeclaration | undefined, tag: string, holds: boolean): Look {
  if (!style) return tag === 'span' ? { inline: true } : {};
  const look: { -readonly [Name in keyof Look]: Look[Name] } = {};
  const { display, textAlign, backgroundColor, position } = style;
  if (!display || display === 'contents' || display.startsWith('inline')) look.inline = true;
  if (style.whiteSpace.startsWith('pre')) look.pre = true;
  if (textAlign && textAlign !== 'start') look.align = textAlign;
  if (backgroundColor && backgroundColor !== 'transparent' && !backgroundColor.endsWith(', 0)'))
    look.colour = backgroundColor;
  if (position === 'absolute' || position === 'fixed') look.placed = true;
  if (!holds) {
    look.ink = style.color;
    return look;
  }
  if (style.flexDirection === 'column-reverse') look.reversed = true;
  if (style.direction === 'rtl') look.rtl = true;
  const { overflowY } = style;
  if (overflowY === 'auto' || overflowY === 'scroll' || overflowY === 'overlay')
    look.scrolls = true;
  return look;
}
