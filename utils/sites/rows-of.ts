import { attributeOf, isText, styleOf, tagOf } from './dom';
import { shownElements, shownNodes } from './flat-tree';
import { QUIET_TAGS } from './quiet-tags';
import type { Tools } from './tools';
import { hasWord, splitWords, wordSet } from './words';

/** An element that holds one message, and the elements between it and the list. */
export interface RowPlace {
  readonly element: Element;
  readonly above: readonly Element[];
  /** A group's label (name, day) shown once above its messages, given to the first of them. */
  readonly heads: readonly Element[];
}

const MESSAGE = wordSet('message msg bubble balloon utterance turn article listitem talk dialogue');

/** Any text below, looked for in a bounded way. */
export function holdsText(node: Node, tools: Tools, budget = { left: 400 }): boolean {
  const nodes = shownNodes(node, tools);
  for (let i = 0; i < nodes.length; i++) {
    const child = nodes[i];
    if (!child || budget.left-- <= 0) return budget.left < 0;
    if (isText(child)) {
      if (child.data.trim()) return true;
    } else if (child.nodeType === 1 && !QUIET_TAGS.has(tagOf(child as Element))) {
      if (holdsText(child, tools, budget)) return true;
    }
  }
  return false;
}

export function textChildren(element: Element, tools: Tools): Element[] {
  return shownElements(element, tools).filter(
    (child) => !QUIET_TAGS.has(tagOf(child)) && holdsText(child, tools),
  );
}

const classesOf = (element: Element) =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).filter(Boolean);

/** What says that an element is a message: its role, its tag, a class. */
function marksOf(element: Element): string[] {
  const names = [...classesOf(element), attributeOf(element, 'role') ?? '', tagOf(element)];
  const marks = names.filter((name) => name && hasWord(splitWords(name), MESSAGE));
  return marks.map((name) => `${tagOf(element)}.${name}`);
}

/** Siblings that are each a message: a mark in common, or a painted bubble each. */
function messagesAmong(children: readonly Element[]): Element[] {
  const said = new Map<string, Element[]>();
  for (const child of children) {
    for (const mark of new Set(marksOf(child))) said.set(mark, [...(said.get(mark) ?? []), child]);
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

/** Children that hold messages of the same kind: the speakers of a day, the days of a chat. */
function isGroup(children: readonly Element[], tools: Tools): boolean {
  const seen = new Set<string>();
  for (const child of children.slice(0, 8)) {
    const inner = textChildren(child, tools);
    const marks = new Set(inner.flatMap(marksOf));
    if (inner.length > 1 && messagesAmong(inner).length > 1) marks.add('several');
    for (const mark of marks) if (seen.has(mark)) return true;
    for (const mark of marks) seen.add(mark);
  }
  return false;
}
