import { attributeOf, isText, styleOf, tagOf } from './dom';
import { shownElements, shownNodes } from './flat-tree';
import type { Tools } from './tools';
import { hasWord, splitWords, wordsOf } from './words';

/** An element that holds one message, and the elements between it and the list. */
export interface RowPlace {
  readonly element: Element;
  readonly above: readonly Element[];
  /** A group's label (name, day) shown once above its messages, given to the first of them. */
  readonly heads: readonly Element[];
}

const MESSAGE = new Set(
  'message msg bubble balloon utterance turn article listitem talk dialogue'.split(' '),
);
const QUIET = new Set('script style template noscript svg link meta'.split(' '));

/** Any text below, looked for in a bounded way. */
export function holdsText(node: Node, tools: Tools, budget = { left: 400 }): boolean {
  const nodes = shownNodes(node, tools);
  for (let i = 0; i < nodes.length; i++) {
    const child = nodes[i];
    if (!child || budget.left-- <= 0) return budget.left < 0;
    if (isText(child)) {
      if (child.data.trim()) return true;
    } else if (child.nodeType === 1 && !QUIET.has(tagOf(child as Element))) {
      if (holdsText(child, tools, budget)) return true;
    }
  }
  return false;
}

export function textChildren(element: Element, tools: Tools): Element[] {
  return shownElements(element, tools).filter(
    (child) => !QUIET.has(tagOf(child)) && holdsText(child, tools),
  );
}

const classesOf = (element: Element) =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean);

/** Siblings that are each a message: a class in common that says so, or a painted bubble each. */
function messagesAmong(children: readonly Element[]): Element[] {
  const said = new Map<string, Element[]>();
  for (const child of children) {
    const role = attributeOf(child, 'role') ?? '';
    const marks = new Set<string>();
    for (const name of [...classesOf(child), role, tagOf(child)]) {
      if (name && hasWord(splitWords(name), MESSAGE)) marks.add(`${tagOf(child)}.${name}`);
    }
    for (const mark of marks) said.set(mark, [...(said.get(mark) ?? []), child]);
  }
  let best: Element[] = [];
  for (const group of said.values()) if (group.length > best.length) best = group;
  return best.length >= 2 ? best : paintedAmong(children);
}

function paintedAmong(children: readonly Element[]): Element[] {
  const looks = new Map<string, Element[]>();
  for (const child of children) {
    const colour = styleOf(child)?.backgroundColor;
    if (!colour || colour === 'transparent' || /, 0\)$/.test(colour)) continue;
    const look = `${tagOf(child)} ${attributeOf(child, 'class') ?? ''} ${colour}`;
    looks.set(look, [...(looks.get(look) ?? []), child]);
  }
  for (const group of looks.values()) if (group.length >= 2) return group;
  return [];
}

/** One child of a list is one message, or a group of them (a day, several lines of one speaker). */
export function expandRow(
  element: Element,
  tools: Tools,
  above: readonly Element[] = [],
): RowPlace[] {
  const whole = [{ element, above, heads: [] }];
  if (above.length > 7) return whole;
  const children = textChildren(element, tools);
  const inner = [...above, element];
  const only = children[0];
  if (children.length === 1 && only) {
    const places = expandRow(only, tools, inner);
    return places.length > 1 ? places : whole;
  }
  if (children.length < 2) return whole;
  const messages = messagesAmong(children);
  const first = messages[0];
  if (!first) {
    return isGroup(children, tools)
      ? children.flatMap((child) => expandRow(child, tools, inner))
      : whole;
  }
  const at = children.indexOf(first);
  const places = children.slice(at).flatMap((child) => expandRow(child, tools, inner));
  return places.map((place, index) =>
    index === 0 ? { ...place, heads: [...children.slice(0, at), ...place.heads] } : place,
  );
}

/** Two or more children that hold messages themselves. */
function isGroup(children: readonly Element[], tools: Tools): boolean {
  let groups = 0;
  for (const child of children.slice(0, 6)) {
    const words = wordsOf(child);
    if (!hasWord(words, MESSAGE) && messagesAmong(textChildren(child, tools)).length >= 2) groups++;
  }
  return groups >= 2;
}
