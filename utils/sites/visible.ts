import { isElement, styleOf } from './dom';

/** Not painted at all. */
export function isUndisplayed(style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse'
  );
}

const isTiny = (size: string): boolean => size === '0px' || size === '1px';

/**
 * Painted nowhere a person can see it: the copies chats keep for screen readers. Opacity does not
 * count: messages fade in, and nothing tells when they have.
 */
export function isVisuallyHidden(style: CSSStyleDeclaration): boolean {
  // Folded away until it is opened, like the help of a widget for its keys.
  if (style.overflow !== 'visible' && isTiny(style.width) && isTiny(style.height)) return true;
  if (style.position !== 'absolute' && style.position !== 'fixed') return false;
  if (/^rect\((?:0|1px)/.test(style.clip) || /^inset\((?:50|100)%/.test(style.clipPath))
    return true;
  return Number.parseFloat(style.left) < -3000 || Number.parseFloat(style.top) < -3000;
}

/** Shown to a person, judged by the element and everything above it. */
export function isShown(element: Element): boolean {
  return Reflect.apply(Element.prototype.checkVisibility, element, [{ visibilityProperty: true }]);
}

/** The lines of a text as they are shown: those of a letter in plain text are kept. */
export function shownLines(text: string, holder: Node): readonly string[] {
  const hasLines = /\S[ \t\r]*\n\s*\S/.test(text) && isElement(holder);
  const { whiteSpace = '' } = (hasLines && styleOf(holder)) || {};
  return /^(?:pre|break)/.test(whiteSpace) ? text.split('\n') : [text];
}
