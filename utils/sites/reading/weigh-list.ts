import { hasWord, wordSet } from '../words';
import { labelHint, listHint } from './chat-hints';
import { wordsOf } from './element-words';
import { isBubble, isGreeting, MOST_GREETING } from './greeting';
import { holdsText } from './holds-text';
import { isNewestFirst } from './is-newest-first';
import { judgeRows } from './judge-rows';
import { deskOf, SURE } from './manner';
import { classesOf } from './messages-among';
import { readRow } from './read-row';
import type { Row } from './row';
import { rowsInList } from './rows-in-list';
import { elementsIn, type Shown, widthOf } from './shown';
import { standAbreast } from './stand-abreast';

/** Enough points to call a list a conversation. */
export const ENOUGH = 3;

function scrolls(list: Shown): boolean {
  let at: Shown | null = list;
  for (let level = 0; at && level < 4 && at.tag !== 'body'; level++) {
    if (at.look.scrolls) return true;
    at = at.parent;
  }
  return false;
}

/** The frame something stands in: places are told by its own window. */
function frameOf(element: Shown): Shown | null {
  let at = element.parent;
  while (at && at.tag !== 'iframe') at = at.parent;
  return at;
}

/** A chat stands above its box, in the same column; letters with the latest above stand below it. */
function placing(list: Shown, box: Shown | undefined, mayBeBelow: boolean): number {
  if (!box || frameOf(list) !== frameOf(box)) return 0;
  if (widthOf(list) === 0 || widthOf(box) === 0) return 0;
  const [left, top, right] = list.rect;
  const [boxLeft, , boxRight, boxBottom] = box.rect;
  if (right < boxLeft + 10 || boxRight < left + 10) return -2;
  return top > boxBottom - 4 && !mayBeBelow ? -1 : 0;
}

/** Messages are built alike; the parts of one post are not. */
function likeness(rows: readonly Shown[]): number {
  const outlines = new Map<string, number>();
  for (const row of rows) {
    const outline = `${row.tag}>${elementsIn(row)[0]?.tag}`;
    outlines.set(outline, (outlines.get(outline) ?? 0) + 1);
  }
  if (standAbreast(rows)) return -6;
  return rows.length > 1 && Math.max(...outlines.values()) < 2 ? -3 : 0;
}

/** Others like it stand beside it: it is a message, not the list of them. */
function isOneOfSome(element: Shown, levels = 3): boolean {
  const { parent, tag } = element;
  if (!parent || parent.tag === 'body' || levels === 0) return false;
  const own = classesOf(element);
  // The chosen one of them may have a mark.
  const isLike = (other: Shown) => {
    const [few, many] = [own, classesOf(other)].sort((a, b) => a.length - b.length);
    return (
      other !== element &&
      other.tag === tag &&
      !!few?.[0] &&
      few.every((word) => many?.includes(word))
    );
  };
  const hasLike =
    own.length > 0 && elementsIn(parent).some((other) => isLike(other) && holdsText(other));
  return hasLike || isOneOfSome(parent, levels - 1);
}

const HEAD_WORDS = wordSet('header navbar topbar toolbar titlebar');
const LONGEST_TITLE = 40;
/** Lines in the entry of an inbox, and levels up to the inbox. */
const FEW = 2;
const LEVELS = 6;
/** Lines that tell how each side writes. */
const SERVED = 6;
const NOTHING = { evidence: 0, turns: 0, sided: 0 };

/** The title above a chat in which nothing was said yet. */
function isTitle(text: string, element: Shown | undefined): boolean {
  if (!element || text.length > LONGEST_TITLE || isGreeting(text)) return false;
  return element.tag === 'header' || hasWord(wordsOf(element), HEAD_WORDS);
}

const TICKET = wordSet('ticket tickets helpdesk requester');

/** Whoever has a ticket at a help desk adds comments to it. */
function isTicket(list: Shown, rows: readonly Row[]): boolean {
  return hasWord(wordsOf(list), TICKET) || rows.some(({ words }) => hasWord(words, TICKET));
}

/** Points for being a conversation: two sides, who-words, roles, scrolling, the box below it. */
export function weighList(list: Shown, box: Shown | undefined) {
  const places = rowsInList(list, 40);
  const rows = places.map((place) => readRow(place, list));
  const judged = judgeRows(rows, true).filter(({ turn }) => turn.who !== 'system');
  const [first] = judged;
  if (!first) return NOTHING;
  const around = [list, places[first.row]?.element];
  if (judged.length === 1 && around.some((one) => isTitle(first.turn.text, one))) return NOTHING;
  // The name and the last words of a talk, in a list of them.
  if (!box && judged.length <= FEW && isOneOfSome(list, LEVELS)) return NOTHING;
  const sure = (user: boolean) => judged.some(({ vote }) => (user ? vote >= 1.4 : vote <= -1.2));
  const both = judged.some(({ vote }) => vote > 0) && judged.some(({ vote }) => vote <= 0);
  const said = (user: boolean) =>
    judged.filter(({ vote }) => vote > 0 === user).map(({ turn }) => turn.text);
  const isServed =
    both && judged.length >= SERVED && deskOf(said(false), said(true), SURE) === 'one';
  const label = box ? labelHint(box) : 0;
  const evidence =
    (both && sure(true) ? 3 : 0) +
    (sure(true) && sure(false) ? 1 : 0) +
    (!both && sure(false) ? 1 : 0) +
    listHint(list) +
    (scrolls(list) ? 1 : 0) +
    (isServed ? 1 : 0) +
    (isServed || isTicket(list, rows) ? Math.max(label, 0) : label) +
    placing(list, box, isNewestFirst(judged.map(({ turn }) => turn)) === true) +
    likeness(places.map((place) => place.element));
  const sided = judged.filter(({ vote }) => Math.abs(vote) > 1).length;
  // A greeting, before anybody has answered.
  const areBubbles = judged.every(({ row }) => isBubble(rows[row] as Row));
  const greets =
    sided === 0 &&
    !isOneOfSome(list) &&
    judged.length <= MOST_GREETING &&
    judged.every(({ vote }) => vote <= 0) &&
    (areBubbles || judged.some(({ turn }) => isGreeting(turn.text)));
  // The same name and a time above each: a desk that waits, no comments.
  const names = new Set(judged.map(({ turn }) => turn.name));
  const isSigned =
    judged.length > 1 && names.size === 1 && judged.every(({ turn }) => turn.name && turn.time);
  return { evidence: evidence + (greets ? (isSigned ? 2 : 1) : 0), turns: judged.length, sided };
}
