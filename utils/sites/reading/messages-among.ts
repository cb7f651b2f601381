import { QUIET_TAGS } from '../quiet-tags';
import { hasWord, wordSet } from '../words';
import { alikeAmong } from './alike-among';
import { splitWords } from './element-words';
import { holdsText } from './holds-text';
import { spokenSide } from './labels';
import { attributeOf, elementsIn, isElement, type Shown, type ShownNode, textIn } from './shown';
import { shrunkAmong } from './shrunk-among';
import { isLabel, isNote } from './small-print';
import { standAbreast } from './stand-abreast';

const PRESSED = /^(?:a|button|label|li)$/;
/** A row of a table may be painted cell by cell. */
const CELL = /^t[dh]$/;
const MESSAGE = wordSet('message msg bubble balloon utterance turn article listitem talk dialogue');

export const classesOf = (element: Shown) =>
  attributeOf(element, 'class').split(/\s+/).filter(Boolean);

/** "12 December" in a bubble is what somebody said. */
const isHolding = (node: ShownNode) =>
  isElement(node)
    ? holdsText(node) && (node.look.colour !== undefined || !isNote(node))
    : node.trim() !== '';

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

/** The same, down to a bubble that may have a name and a time above it. */
function bubbleChain(element: Shown): Shown[] {
  const chain = chainOf(element);
  const [label, bubble, ...others] = chain.at(-1)?.nodes.filter(isHolding) ?? [];
  if (!isElement(label) || !isElement(bubble) || others.length > 0) return chain;
  const isHeading = !label.look.colour && isLabel(label);
  return isHeading ? [...chain, ...chainOf(bubble)] : chain;
}

/** What says that an element is a message: its role, its tag, a class. */
export function marksOf(element: Shown): string[] {
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
export const tellsWriter = (element: Shown) => chainOf(element).some(isSpoken);

const NOTE_LENGTH = 40;

/** "Ann says:", for those who only hear the page. */
const tellsSide = (text: string) =>
  text.length <= NOTE_LENGTH && /[:：]$/.test(text) && spokenSide(text) !== undefined;

/** Siblings that are each a message: a mark in common, or a painted bubble each. */
export function messagesAmong(children: readonly Shown[]): readonly Shown[] {
  const said = new Map<string, Shown[]>();
  for (const child of children) {
    for (const mark of new Set(chainOf(child).flatMap(marksOf)))
      said.set(mark, [...(said.get(mark) ?? []), child]);
  }
  let best: Shown[] = [];
  for (const group of said.values()) if (group.length > best.length) best = group;
  return best.length >= 2 ? best : bubblesAmong(children);
}

/** Siblings with a bubble of the same colour each, or as wide as its own words, or told apart otherwise. */
export function bubblesAmong(children: readonly Shown[]): readonly Shown[] {
  const all = [paintedAmong, shrunkAmong, alikeAmong].map((among) => among(children));
  return all.find(({ length }) => length > 0) ?? [];
}

function paintedAmong(children: readonly Shown[]): Shown[] {
  const looks = new Map<string, Shown[]>();
  for (const child of children) {
    const chain = bubbleChain(child);
    const { colour } = chain.find(({ look }) => look.colour)?.look ?? {};
    // Links and buttons in a message are painted as well.
    if (!colour || CELL.test(child.tag) || chain.some(({ tag }) => PRESSED.test(tag))) continue;
    const look = `${child.tag} ${attributeOf(child, 'class')} ${colour}`;
    looks.set(look, [...(looks.get(look) ?? []), child]);
  }
  for (const group of looks.values()) if (group.length >= 2 && !standAbreast(group)) return group;
  return [];
}
