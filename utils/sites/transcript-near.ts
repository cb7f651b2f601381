import { EDITABLE } from './composer-box';
import { attributeOf, contains, isElement, queryAll, tagOf } from './dom';
import { shownElements, shownParent } from './flat-tree';
import { atOnce, type Steps } from './in-slices';
import { type Branch, survey } from './survey';
import type { Tools } from './tools';
import { ENOUGH, weighList } from './weigh-list';

export interface Transcript {
  /** The element whose children hold the messages. */
  readonly list: Element;
  /** Points for being a conversation. */
  readonly evidence: number;
  /** Levels between the list and what holds both it and the box. */
  readonly distance?: number;
}

interface Candidate extends Transcript {
  readonly turns: number;
  readonly sided: number;
  readonly rank: number;
}

function weigh(list: Element, score: number, box: Element | undefined, tools: Tools): Candidate {
  const { evidence, turns, sided } = weighList(list, box, tools);
  return { list, evidence, turns, sided, rank: evidence * 2 + Math.min(turns, 12) + score * 0.2 };
}

/** A day or one speaker's lines may look like the list; what holds more of the same is the list. */
function* widen(
  best: Candidate,
  box: Element | undefined,
  tools: Tools,
  holdsBox: (outer: Element) => boolean,
): Steps<Candidate> {
  let at = shownParent(best.list);
  let wide = best;
  for (let level = 0; at && level < 3 && !holdsBox(at); level++) {
    yield;
    const wider = weigh(at, 0, box, tools);
    if (wider.sided > wide.sided && wider.evidence >= ENOUGH) wide = wider;
    at = shownParent(at);
  }
  return wide;
}

/** What does not stand between messages, but below them. */
const BOX = `textarea,${EDITABLE}`;
const SIDED = 2;
const MOST = 8;
/** Points beyond which no better list is looked for. */
const CERTAIN = 6;

/** Of elements that look the same (the inside of each message) two are enough to try. */
function differing(branches: readonly Branch[]): Branch[] {
  const seen = new Map<string, number>();
  const different = branches.filter(({ element }) => {
    const look = tagOf(element) + (attributeOf(element, 'class')?.trim().split(' ')[0] ?? '');
    seen.set(look, (seen.get(look) ?? 0) + 1);
    return (seen.get(look) ?? 0) <= 2;
  });
  return different.slice(0, MOST);
}

/**
 * The best list of messages under the given elements, if it is good enough. A list with fewer
 * points passes where `least` is lower, but then it must show for some lines whose they are.
 */
export function* bestList(
  tops: readonly Element[],
  box: Element | undefined,
  tools: Tools,
  least = ENOUGH,
): Steps<Transcript | null> {
  const budget = { left: 3000 };
  const branches: Branch[] = [];
  for (const top of tops) {
    yield;
    branches.push(...survey(top, tools, budget));
  }
  let best: Candidate | undefined;
  for (const { element, score } of differing(branches.sort((a, b) => b.score - a.score))) {
    yield;
    const one = weigh(element, score, box, tools);
    if (one.evidence < least || one.turns === 0) continue;
    if (one.evidence < ENOUGH && one.sided < SIDED) continue;
    if (!best || one.rank > best.rank) best = one;
    if (best.evidence >= CERTAIN && best.sided > 2) break;
  }
  if (!best) return null;
  const holdsBox = (outer: Element) =>
    box ? isInside(outer, box) : least < ENOUGH && queryAll(outer, BOX).length > 0;
  const { list, evidence } = yield* widen(best, box, tools, holdsBox);
  return { list, evidence };
}

/** Looks for the conversation a box belongs to: beside it, then beside what holds it, and so on up. */
export function* transcriptNear(box: Element, tools: Tools): Steps<Transcript | null> {
  let inside: Element = box;
  let at = shownParent(box);
  for (let level = 0; at && level < 30; level++) {
    const tops = shownElements(at, tools).filter((child) => child !== inside);
    if (tops.length > 0) {
      const found = yield* bestList(tops, box, tools);
      if (found) return { ...found, distance: levels(found.list, at) };
    }
    inside = at;
    at = shownParent(at);
  }
  return null;
}

/** Enough where a person says that this is the conversation. */
const VOUCHED = 2;

/** The nearest list of messages at or around what somebody pointed at; one beside it must be sure. */
export function transcriptAt(node: Node, tools: Tools): Transcript | null {
  let at: Node | null = node;
  for (let level = 0; at && level < 20; level++) {
    if (isElement(at)) {
      // Here the whole page begins: nobody pointed at that.
      if (level > 0 && tagOf(at) === 'body') return null;
      const found = atOnce(bestList([at], undefined, tools, VOUCHED));
      if (found && (found.evidence >= ENOUGH || contains(found.list, node))) return found;
    }
    at = shownParent(at);
  }
  return null;
}

function levels(inner: Element, outer: Element): number {
  let count = 0;
  for (let at: Element | null = inner; at && at !== outer; at = shownParent(at)) count++;
  return count;
}

export function isInside(outer: Element, inner: Element): boolean {
  let at: Element | null = inner;
  while (at && isElement(at)) {
    if (at === outer) return true;
    at = shownParent(at);
  }
  return false;
}
