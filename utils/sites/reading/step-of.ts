import { wordSet } from '../words';
import { attributeOf, elementsIn, type Shown } from './shown';

const CELL = wordSet('td th dt dd');

/** Cells of a table, or of a list of terms in a row, differ by nothing but their place. */
export function stepOf(element: Shown, depth = 1): string {
  const { tag, parent, look } = element;
  const isCell = CELL.has(tag) && parent && depth > 0;
  const name = attributeOf(element, 'class');
  // Without classes a bubble is told from what is above it by its paint.
  const paint = !name && look.colour && !look.inline ? '!' : '';
  return `${tag}.${name}${isCell ? elementsIn(parent).indexOf(element) : ''}${paint}`;
}

/** A group's label stands at the same place above one message as above several. */
export function pathTo(head: Shown, list: Shown): string {
  let path = '';
  for (let at = head.parent; at && at !== list; at = at.parent) path = `>${stepOf(at)}${path}`;
  return path;
}
