import { attributeOf } from '../dom';
import { wordsOf } from '../reading/element-words';
import { attributesOf } from '../sketch/describe';
import { hasWord, wordSet } from '../words';

/** What a walk over a page has met so far. */
export interface Tally {
  links: number;
  buttons: number;
  /** Characters of text, and those of them inside links without a figure. */
  characters: number;
  linked: number;
}

const NAMED = wordSet(
  'footer contentinfo sitemap breadcrumb breadcrumbs navigation menubar navbar topnav',
);
const CONSENT = wordSet('cookie cookies consent gdpr');

/**
 * What stands on every page of a site: menus, the foot, the bar about cookies. "Help", "Terms" and
 * "Customer service" there say nothing about this page.
 */
export function isFurniture(element: Element, tag: string, from: Tally, to: Tally): boolean {
  const role = attributeOf(element, 'role');
  if (tag === 'nav' || role === 'navigation') return true;
  const links = to.links - from.links;
  const hasButtons = to.buttons > from.buttons;
  if (links === 0 && !hasButtons) return false;
  const words = wordsOf({ tag, attributes: attributesOf(element) });
  if (hasWord(words, CONSENT)) return true;
  if (links < 3 || hasButtons) return false;
  if (tag === 'footer' || hasWord(words, NAMED)) return true;
  // A list of links: a menu, a column of the foot with its heading.
  return to.linked - from.linked >= (to.characters - from.characters) * 0.7;
}
