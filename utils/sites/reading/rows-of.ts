import { QUIET_TAGS } from '../quiet-tags';
import { hasWord, wordSet } from '../words';
import { splitWords } from './element-words';
import { isEventText } from './event-text';
import { isShort } from './guess-piece';
import { isStatusText, isTimeText, spokenSide } from './labels';
import { attributeOf, elementsIn, isElement, type Shown, type ShownNode, textIn } from './shown';

/** An element that holds one message, and the elements between it and the list. */
export interface RowPlace {
  readonly element: Shown;
  readonly above: readonly Shown[];
  /** A group's label (name, day) shown once above its messages, given to the first of them. */
  readonly heads: readonly Shown[];
  /** The nearest element that holds it and has such a label. */
  readonly group?: Shown;
}

const PRESSED = /^(?:a|button|label|li)$/;
const MESSAGE = wordSet('message msg bubble balloon utterance turn article listitem talk dialogue');

/** Any text below, looked for in a bounded way. */
export function holdsText({ nodes }: Shown, budget = { left: 400 }): boolean {
  for (const node of nodes) {
    if (budget.left-- <= 0) return budget.left < 0;
    if (!isElement(node)) {
      if (node.trim()) return true;
    } else if (!QUIET_TAGS.has(node.tag) && holdsText(node, budget)) return true;
  }
  return false;
}

function textChildren(element: Shown): Shown[] {
  return elementsIn(element).filter((child) => !QUIET_TAGS.has(child.tag) && holdsText(child));
}

const classesOf = (element: Shown) => attributeOf(element, 'class').split(/\s+/).filter(Boolean);

const NOTE_LENGTH = 40;

/** A time or a delivery mark beside a bubble. */
function isNote(element: Shown): boolean {
  const text = textIn(element).trim();
  return text.length <= NOTE_LENGTH && (isTimeText(text) || isStatusText(text));
}

const isHolding = (node: ShownNode) =>
  isElement(node) ? holdsText(node) && !isNote(node) : node.trim() !== '';

/** The element and those in it that hold nothing but the next: a bubble in its wrappers. */
function chainOf(element: Shown): Shown[] {
  const chain = [element];
  for (let at = element; chain.length < 5; ) {
    const [only, ...others] = at.nodes.filter(isHolding);
    if (!isElement(only) || others.length > 0 || QUIET_TAGS.has(only.tag)) break;
    chain.push(only);
    at = only;
  }
  return chain;
}

/** What says that an element is a message: its role, its tag, a class. */
function marksOf(element: Shown): string[] {
  const { tag } = element;
  const names = [...classesOf(element), attributeOf(element, 'role'), tag];
  const marks = names.filter((name) => name && hasWord(splitWords(name), MESSAGE));
  return [
    ...marks.map((name) => `${tag}.${name}`),
    ...(isSpoken(element) ? [`${tag} spoken`] : []),
  ];
}

const isSpoken = (element: Shown) =>
  elementsIn(element).some((child) => tellsSide(textIn(child).trim()));
const tellsWriter = (element: Shown) => chainOf(element).some(isSpoken);

/** "Ann says:", for those who only hear the page. */
const tellsSide = (text: string) =>
  text.length <= NOTE_LENGTH && /[:：]$/.test(text) && spokenSide(text) !== undefined;

/** Siblings that are each a message: a mark in common, or a painted bubble each. */
function messagesAmong(children: readonly Shown[]): Shown[] {
  const said = new Map<string, Shown[]>();
  for (const child of children) {
    for (const mark of new Set(chainOf(child).flatMap(marksOf)))
      said.set(mark, [...(said.get(mark) ?? []), child]);
  }
  let best: Shown[] = [];
  for (const group of said.values()) if (group.length > best.length) best = group;
  return best.length >= 2 ? best : paintedAmong(children);
}

function paintedAmong(children: readonly Shown[]): Shown[] {
  const looks = new Map<string, Shown[]>();
  for (const child of children) {
    const chain = chainOf(child);
    const { colour } = chain.find(({ look }) => look.colour)?.look ?? {};
    // Links and buttons in a message are painted as well.
    if (!colour || chain.some(({ tag }) => PRESSED.test(tag))) continue;
    const look = `${child.tag} ${attributeOf(child, 'class')} ${colour}`;
    looks.set(look, [...(looks.get(look) ?? []), child]);
  }
  for (const group of looks.values()) if (group.length >= 2) return group;
  return [];
}

/** One child of a list is one message, or a group of them (a day, several lines of one speaker). */
export function expandRow(element: Shown, above: readonly Shown[] = []): RowPlace[] {
  const whole = [{ element, above, heads: [] }];
  if (above.length > 7) return whole;
  const children = textChildren(element);
  const inner = [...above, element];
  const only = children[0];
  if (children.length === 1 && only) {
    const places = expandRow(only, inner);
    return places.length > 1 ? places : whole;
  }
  if (children.length < 2) return whole;
  const messages = messagesAmong(children);
  const first = messages[0];
  if (!first) {
    if (isGroup(children)) return children.flatMap((child) => expandRow(child, inner));
    const beside = besideInitial(children);
    if (!beside) return whole;
    const [start, ...rest] = expandRow(beside, inner);
    if (!start || rest.length === 0) return whole;
    const heads = [...children.filter((child) => child !== beside), ...start.heads];
    return [{ ...start, heads }, ...rest].map((place) => ({ ...place, group: element }));
  }
  const at = children.indexOf(first);
  // Who came in is told for itself: it is no label of what is said then.
  const event = children.findLastIndex((child, index) => index < at && isEvent(child));
  const events = children.slice(0, event + 1).flatMap((child) => expandRow(child, inner));
  const heads = children.slice(event + 1, at);
  const places = children.slice(at).flatMap((child) => expandRow(child, inner));
  const labelled = places.map((place, index) => ({
    ...place,
    ...(heads.length > 0 ? { group: place.group ?? element } : {}),
    heads: index === 0 ? [...heads, ...place.heads] : place.heads,
  }));
  return [...events, ...labelled];
}

const isEvent = (element: Shown) => isEventText(textIn(element).trim());

/** A letter or two for a picture. */
const isInitial = (element: Shown) => textIn(element).trim().length <= 3;
const isLabel = (element: Shown) => isShort(textIn(element).trim());

/** Beside a picture or below a name: one speaker's bubbles, under the name at most. */
function besideInitial(children: readonly Shown[]): Shown | undefined {
  const isColumn = (child: Shown) => bubblesIn(child).length > 0;
  const [column, ...others] = children.filter(
    (child) => !isInitial(child) && !(isLabel(child) && !isColumn(child)),
  );
  return column && others.length === 0 && isColumn(column) ? column : undefined;
}

/** Painted bubbles, or what a screen reader is told the writer of, with nothing but a name above. */
function bubblesIn(column: Shown): Shown[] {
  const inner = textChildren(column);
  const painted = paintedAmong(inner);
  const bubbles = painted.length > 0 ? painted : inner.filter(tellsWriter);
  const above = inner.slice(0, inner.length - bubbles.length);
  const areLast = bubbles.length > 1 && bubbles[0] === inner[above.length];
  return areLast && above.length < 2 && above.every(isLabel) ? bubbles : [];
}

/** Children that hold messages of the same kind: the speakers of a day, the days of a chat. */
function isGroup(children: readonly Shown[]): boolean {
  const seen = new Set<string>();
  for (const child of children.slice(0, 8)) {
    const inner = textChildren(child);
    const marks = new Set(inner.flatMap(marksOf));
    if (inner.length > 1 && messagesAmong(inner).length > 1) marks.add('several');
    for (const mark of marks) if (seen.has(mark)) return true;
    for (const mark of marks) seen.add(mark);
  }
  return false;
}
