import { QUIET_TAGS } from '../quiet-tags';
import { expandRow, holdsText, type RowPlace } from './rows-of';
import { isElement, type Shown } from './shown';

export type Expand = (child: Shown) => readonly RowPlace[];

/**
 * The messages of a list, as a person reads them. Long lists are read from their end: `most`
 * children, which is what a chat adds to. `expand` lets a follower remember what it has seen.
 */
export function rowsInList(
  { nodes, look }: Shown,
  most = Number.POSITIVE_INFINITY,
  expand: Expand = expandChild,
): RowPlace[] {
  const children: Shown[] = [];
  for (let at = 0; at < nodes.length && children.length < most; at++) {
    const node = nodes[look.reversed ? at : nodes.length - 1 - at];
    if (isElement(node) && !QUIET_TAGS.has(node.tag) && expand(node).length > 0)
      children.push(node);
  }
  children.reverse();
  // Lists that grow upwards, or place each row by hand, keep them in any order in the document.
  if (children.length > 1 && (look.reversed || children[0]?.look.placed))
    children.sort((a, b) => a.rect[1] - b.rect[1]);
  return children.flatMap(expand);
}

export function expandChild(child: Shown): readonly RowPlace[] {
  return holdsText(child) ? expandRow(child) : [];
}
