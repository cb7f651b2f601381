import { attributeOf, type Shown } from './shown';

const ALIGNMENT =
  /(?:justify-content|align-self|align-items|text-align|float|flex-direction|background(?:-color)?|margin-left)\s*:[^;]{1,60}/g;

/** How an element says that it looks; a word in bold says nothing and makes no other kind of line. */
export function ownLook(element: Shown): string {
  const aligned = attributeOf(element, 'style').match(ALIGNMENT)?.join(';') ?? '';
  const own = attributeOf(element, 'class') + aligned;
  return own || !element.look.inline ? `${element.tag}.${own}` : '';
}
