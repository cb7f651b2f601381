import { isElement, rectOf, styleOf, tagOf } from './dom';
import { shownNodes } from './flat-tree';
import { QUIET_TAGS } from './quiet-tags';
import { expandRow, holdsText, type RowPlace } from './rows-of';
import type { Tools } from './tools';

/** Lists that grow upwards, or place each row by hand, keep them in any order in the document. */
function placesItsRows(list: Element, first: Element): boolean {
  if (styleOf(list)?.flexDirection === 'column-reverse') return true;
  return /absolute|fixed/.test(styleOf(first)?.position ?? '');
}

export type Expand = (child: Element) => readonly RowPlace[];

/**
 * The messages of a list, as a person reads them. Long lists are read from their end: `most`
 * children, which is what a chat adds to. `expand` lets a follower remember what it has seen.
 */
export function rowsInList(
  list: Element,
  tools: Tools,
  most = Number.POSITIVE_INFINITY,
  expand: Expand = (child) => expandChild(child, tools),
): RowPlace[] {
  const children: Element[] = [];
  const nodes = shownNodes(list, tools);
  const reversed = styleOf(list)?.flexDirection === 'column-reverse';
  for (let at = 0; at < nodes.length && children.length < most; at++) {
    const node = nodes[reversed ? at : nodes.length - 1 - at];
    if (isElement(node) && !QUIET_TAGS.has(tagOf(node)) && expand(node).length > 0)
      children.push(node);
  }
  children.reverse();
  const first = children[0];
  if (first && children.length > 1 && placesItsRows(list, first)) {
    const tops = new Map(children.map((child) => [child, rectOf(child).top]));
    children.sort((a, b) => (tops.get(a) ?? 0) - (tops.get(b) ?? 0));
  }
  return children.flatMap(expand);
}

export function expandChild(child: Element, tools: Tools): readonly RowPlace[] {
  return holdsText(child, tools) ? expandRow(child, tools) : [];
}
