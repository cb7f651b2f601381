import { isEventText } from './event-text';
import { textChildren } from './holds-text';
import { bubblesAmong, classesOf, marksOf, messagesAmong, tellsWriter } from './messages-among';
import { attributeOf, type Shown, textIn } from './shown';
import { isLabel, isNote } from './small-print';

/** An element that holds one message, and the elements between it and the list. */
export interface RowPlace {
  readonly element: Shown;
  readonly above: readonly Shown[];
  /** A group's label (name, day) shown once above its messages, given to the first of them. */
  readonly heads: readonly Shown[];
  /** The nearest element that holds it and has such a label. */
  readonly group?: Shown;
}

/** Name, time, a picture's letter, a day: what else stands above the first message are lines as well. */
const MOST_HEADS = 3;

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
  const marked = new Set(messages);
  const isRow = (child: Shown | undefined) =>
    !!child && (marked.has(child) || isBuiltLike(child, first));
  const at = children.findIndex(isRow);
  // Who came in is told for itself: it is no label of what is said then.
  const event =
    at > MOST_HEADS
      ? at - 1
      : children.findLastIndex((child, index) => index < at && isEvent(child));
  const events = children.slice(0, event + 1).flatMap((child) => expandRow(child, inner));
  const heads = children.slice(event + 1, at);
  const rest = children.slice(at);
  const label = heads.at(-1);
  const isLabelled = (child: Shown | undefined) =>
    !!label && !!child && !isRow(child) && looksLike(label, child);
  // Each line may have such a label above it.
  const areEach = rest.every(
    (child, index) => index === 0 || !isRow(child) || isLabelled(rest[index - 1]),
  );
  const labelOf = (index: number) =>
    areEach && isRow(rest[index]) && isLabelled(rest[index - 1])
      ? rest.slice(index - 1, index)
      : [];
  const places = rest.flatMap((child, index) => {
    if (labelOf(index + 1).length > 0 && !isRow(child)) return [];
    const [start, ...more] = expandRow(child, inner);
    const above = index === 0 ? heads : labelOf(index);
    return start ? [{ ...start, heads: [...above, ...start.heads] }, ...more] : [];
  });
  if (!label) return [...events, ...places];
  return [...events, ...places.map((place) => ({ ...place, group: place.group ?? element }))];
}

const looksLike = (one: Shown, other: Shown) =>
  one.tag === other.tag &&
  attributeOf(one, 'class') === attributeOf(other, 'class') &&
  one.look.colour === other.look.colour;

/** The other side's lines may have no mark, but are built of the same. */
const isBuiltLike = (child: Shown, message: Shown) => {
  const [name] = classesOf(message);
  return name !== undefined && child.tag === message.tag && classesOf(child)[0] === name;
};

const isEvent = (element: Shown) => isEventText(textIn(element).trim());

/** A letter or two for a picture. */
const isInitial = (element: Shown) => textIn(element).trim().length <= 3;

/** Beside a picture or below a name: one speaker's bubbles, under the name at most. */
function besideInitial(children: readonly Shown[]): Shown | undefined {
  const isColumn = (child: Shown) => bubblesIn(child).length > 0;
  const [column, ...others] = children.filter(
    (child) => !isInitial(child) && !(isLabel(child) && !isColumn(child)),
  );
  return column && others.length === 0 && isColumn(column) ? column : undefined;
}

/** Painted bubbles, or what a screen reader is told the writer of, with nothing but a name above. */
function bubblesIn(column: Shown): readonly Shown[] {
  const inner = textChildren(column).filter((child) => !isNote(child));
  const painted = bubblesAmong(inner);
  const bubbles = painted.length > 0 ? painted : inner.filter(tellsWriter);
  const [label, ...more] = inner.filter((child) => !bubbles.includes(child));
  const isAtEnd = label === inner[0] || label === inner.at(-1);
  const isUnder = !label || (isAtEnd && isLabel(label));
  const areSame = more.every((other) => label && looksLike(label, other));
  return bubbles.length > 1 && isUnder && areSame ? bubbles : [];
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
