import { QUIET_TAGS } from '../quiet-tags';
import { hasWord, wordSet } from '../words';
import { isAnswerArea } from './answer-box';
import { wordsOf } from './element-words';
import { isShort } from './guess-piece';
import { holdsText, textChildren } from './holds-text';
import { expandRow, type RowPlace } from './rows-of';
import { isElement, type Shown, type ShownNode, textIn, widthOf } from './shown';
import { underTerms } from './under-terms';

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
  const isTurned = newestFirst && !growsUp;
  if (!isTurned) children.reverse();
  if (isTitle(children) || isColumnHead(children[0])) children.shift();
  // Lists that place each row by hand keep them in any order in the document.
  if (!newestFirst && !look.reversed && children.length > 1 && children[0]?.look.placed)
    children.sort((a, b) => a.rect[1] - b.rect[1]);
  // Who speaks stands above what is said, whichever end is the latest.
  const rows = underTerms(children.flatMap(expand), isFull() && !isTurned);
  return isTurned ? oldestFirst(rows) : rows;
}

/** What stands in one child of the list keeps its order. */
function oldestFirst(rows: readonly RowPlace[]): RowPlace[] {
  const children = Map.groupBy(rows, ({ above, element }) => above[0] ?? element);
  return [...children.values()].reverse().flat();
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

/** How much of what stands last is the box and what comes after it, where it stands among the messages. */
function belowBox(nodes: readonly ShownNode[]): number {
  const last = nodes.slice(-8);
  const at = last.findLastIndex((node) => isElement(node) && isAnswerArea(node));
  if (at < 0) return 0;
  const lookOf = ({ tag, attributes }: Shown) => `${tag} ${attributes.class ?? ''}`;
  const above = new Set(
    nodes.slice(0, at - last.length).map((node) => isElement(node) && lookOf(node)),
  );
  // A form within the talk: messages like those above it follow.
  const goesOn = last
    .slice(at + 1)
    .some((node) => isElement(node) && holdsText(node) && above.has(lookOf(node)));
  return goesOn ? 0 : last.length - at;
}

const TITLE = wordSet('header heading title caption');

/** What is written above a chat, in the same element, is no line of it. */
function isTitle(children: readonly Shown[]): boolean {
  const [first, ...rest] = children;
  if (!first) return false;
  if (/^h[1-6]$/.test(first.tag)) return !rest.some(({ tag }) => tag === first.tag);
  // "ticket-header" above each message is none.
  const isAlike = ({ attributes }: Shown) => attributes.class === first.attributes.class;
  const isCalledSo = first.tag === 'header' || hasWord(wordsOf(first), TITLE);
  return isCalledSo && rest.length > 0 && !rest.some(isAlike) && isShort(textIn(first).trim());
}

const COLUMN_HEAD =
  /^(?:(?:发送|發送)?[时時][间間]|日期|(?:发言|發言|发送|發送|留言)[人者方]|[发發]送者|姓名|角色|[内內]容|[消讯訊]息(?:[内內]容)?|留言|date|time|sent|when|from|who|sender|author|name|speaker|message|text|content)$/i;

/** The headings of a talk that is set as a table. */
function isColumnHead(row: Shown | undefined): boolean {
  const cells = row ? textChildren(row) : [];
  return cells.length > 1 && cells.every((cell) => COLUMN_HEAD.test(textIn(cell).trim()));
}

export function expandChild(child: Shown): readonly RowPlace[] {
  return holdsText(child) ? expandRow(child) : [];
}
