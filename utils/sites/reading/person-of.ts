import { isTimeText } from './labels';
import { attributeOf, type Shown, textIn } from './shown';

const PICTURES =
  "(?:\\b(?:avatar|photo|picture|profile|image|icon)\\b|的?(?:[头頭]像|[图圖][片像]|照片|截[图圖])|['’]s\\b)";
export const PICTURE = new RegExp(PICTURES, 'i');
const EVERY_PICTURE = new RegExp(PICTURES, 'gi');
const MAX_NAME = 40;

/** Whose picture, or initials, an element shows: `<abbr title="Ann Lee">A</abbr>`. */
export function personOf(element: Shown): string {
  const isPicture = element.tag === 'img';
  const isDrawn = attributeOf(element, 'role') === 'img';
  const said = isPicture
    ? attributeOf(element, 'alt')
    : attributeOf(element, 'title') || attributeOf(element, 'aria-label');
  const name = said.replace(EVERY_PICTURE, ' ').replace(/\s+/g, ' ').trim();
  if (name.length < 2 || name.length > MAX_NAME || isTimeText(said)) return '';
  if (isPicture || isDrawn) return name;
  const initials = textIn(element).trim();
  const isShort = initials.length > 0 && initials.length <= 3 && initials.length < name.length;
  return isShort && name.toLowerCase().startsWith(initials.charAt(0).toLowerCase()) ? name : '';
}
