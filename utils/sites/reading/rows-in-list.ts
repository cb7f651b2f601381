import { QUIET_TAGS } from '../quiet-tags';
import { holdsAnswerBox } from './answer-box';
import { holdsText } from './holds-text';
import { expandRow, type RowPlace } from './rows-of';
import { isElement, type Shown, type ShownNode, widthOf } from './shown';

export type Expand = (child: Shown) => readonly RowPlace[];

/**
 * The messages of a list, as a person reads them. Long lists are read from their end: `most`
 * children, which is what a chat adds to. `expand` lets a follower remember what it has seen;
 * `newestFirst`: the latest stands above the others.
 */
export function rowsInList(
  { nodes, look }: Shown,
  most = Number.POSITIVE_INFINITY,
  expand: Expand = expandChild,
  newestFirst = false,
): RowPlace[] {
  const growsUp = look.reversed || standsUpwards(nodes);
  const fromStart = growsUp || newestFirst;
  const children: Shown[] = [];
  // A `dd` says nothing about who speaks without the `dt` before it.
  const isFull = () => children.length >= most && children.at(-1)?.tag !== 'dd';
  const from = fromStart ? 0 : belowBox(nodes);
  for (let at = from; at < nodes.length && !isFull(); at++) {
    const node = nodes[fromStart ? at : nodes.length - 1 - at];
    if (isElement(node) && !QUIET_TAGS.has(node.tag) && expand(node).length > 0)
      children.push(node);
  }
  children.reverse();
  if (isTitle(children)) children.shift();
  // Lists that place each row by hand keep them in any order in the document.
  if (!newestFirst && !look.reversed && children.length > 1 && children[0]?.look.placed)
    children.sort((a, b) => a.rect[1] - b.rect[1]);
  return underTerms(children.flatMap(expand));
}

/**
 * Turned upside down, and its rows once more: each stands above the one before it in the document. Not
 * all places were looked at in the same moment.
 */
function standsUpwards(nodes: readonly ShownNode[]): boolean {
  const rows = nodes.filter((node) => isElement(node) && widthOf(node) > 0) as Shown[];
  let up = 0;
  rows.forEach(({ rect: [, top, , bottom] }, at) => {
    const next = rows[at + 1]?.rect;
    if (next && next[3] < top + 2) up += 1;
    if (next && next[1] > bottom - 2) up -= 2;
  });
  return up > 1;
}

/** How much of what stands last comes after the box, where the box stands among the messages. */
function belowBox(nodes: readonly ShownNode[]): number {
  const last = nodes.slice(-8);
  // A form within a message has words around it.
  const at = last.findIndex(
    (node) => isElement(node) && holdsAnswerBox(node, 2) && (!holdsText(node) || isForm(node)),
  );
  return at < 0 ? 0 : last.length - at;
}

/** A form to answer in, with no more than a few words of what it is. */
const isForm = (node: Shown): boolean => node.tag === 'form' && wordsIn(node).trim().length <= 20;

const wordsIn = ({ nodes }: Shown): string =>
  nodes
    .map((node) => (!isElement(node) ? node : QUIET_TAGS.has(node.tag) ? '' : wordsIn(node)))
    .join('');

/** What is written above a chat, in the same element, is no line of it. */
function isTitle(children: readonly Shown[]): boolean {
  const [first, ...rest] = children;
  return !!first && /^h[1-6]$/.test(first.tag) && !rest.some(({ tag }) => tag === first.tag);
}

/** `<dt>Ann<dd>Hello<dd>Are you there?`: who speaks stands in a row of its own. */
function underTerms(places: readonly RowPlace[]): RowPlace[] {
  let heads: readonly Shown[] = [];
  return places.flatMap((place) => {
    const { tag } = place.element;
    if (tag === 'dt') heads = [place.element];
    if (tag === 'dt') return [];
    return [tag === 'dd' ? { ...place, heads: [...heads, ...place.heads] } : place];
  });
}

export function expandChild(child: Shown): readonly RowPlace[] {
  return holdsText(child) ? expandRow(child) : [];
}
