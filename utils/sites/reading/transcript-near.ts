import { holdsAnswerBox, isAnswerArea } from './answer-box';
import { MOST_GREETING } from './greeting';
import { holdsText } from './holds-text';
import { attributeOf, elementsIn, isInside, type Shown } from './shown';
import { type Branch, survey } from './survey';
import { ENOUGH, weighList } from './weigh-list';

export interface Transcript {
  /** The element whose children hold the messages. */
  readonly list: Shown;
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

function weigh(list: Shown, score: number, box: Shown | undefined): Candidate {
  const { evidence, turns, sided } = weighList(list, box);
  return { list, evidence, turns, sided, rank: evidence * 2 + Math.min(turns, 12) + score * 0.2 };
}

/** Rows of one class with something in them, not the paragraphs of one line. */
function holdsAlike(list: Shown): boolean {
  const rows = elementsIn(list).filter((row) => elementsIn(row).length > 0 && holdsText(row));
  const looks = rows.map((row) => attributeOf(row, 'class')).filter(Boolean);
  return looks.length > new Set(looks).size;
}

/** A day or one speaker's lines may look like the list; what holds more of the same is the list. */
function widen(
  best: Candidate,
  box: Shown | undefined,
  isTooWide: (outer: Shown) => boolean,
): Candidate {
  let at = best.list.parent;
  let wide = best;
  for (let level = 0; at && level < 3 && !isTooWide(at); level++) {
    const wider = weigh(at, 0, box);
    const holdsMore = wider.sided > wide.sided;
    // The paragraphs of a greeting, or its name and its words, look like a list as well.
    const isOuter =
      wide.sided === 0 &&
      wider.sided === 0 &&
      (wider.turns >= wide.turns || (wide.turns <= MOST_GREETING && !holdsAlike(wide.list)));
    if ((holdsMore || isOuter) && wider.evidence >= ENOUGH) wide = wider;
    at = at.parent;
  }
  return wide;
}

const SIDED = 2;
const MOST = 8;
/** Points beyond which no better list is looked for. */
export const CERTAIN = 6;

/** Of elements that look the same (the inside of each message) two are enough to try. */
function differing(branches: readonly Branch[]): Branch[] {
  const seen = new Map<string, number>();
  const different = branches.filter(({ element }) => {
    const look = element.tag + (attributeOf(element, 'class').trim().split(' ')[0] ?? '');
    seen.set(look, (seen.get(look) ?? 0) + 1);
    return (seen.get(look) ?? 0) <= 2;
  });
  return different.slice(0, MOST);
}

/** A part of what was written down: nothing around `edge` is there as a whole. */
export interface Part {
  readonly box: Shown | undefined;
  readonly edge: Shown | undefined;
}

/**
 * The best list of messages under the given elements, if it is good enough. A list with fewer
 * points passes where `least` is lower, but then it must show for some lines whose they are.
 */
export function bestList(
  tops: readonly Shown[],
  { box, edge }: Part,
  least = ENOUGH,
): Transcript | null {
  const budget = { left: 3000 };
  const branches = tops.flatMap((top) => survey(top, budget));
  let best: Candidate | undefined;
  for (const { element, score } of differing(branches.sort((a, b) => b.score - a.score))) {
    const one = weigh(element, score, box);
    if (one.evidence < least || one.turns === 0) continue;
    if (one.evidence < ENOUGH && one.sided < SIDED) continue;
    if (!best || one.rank > best.rank) best = one;
    if (best.evidence >= CERTAIN && best.sided > 2) break;
  }
  if (!best) return null;
  const isTooWide = (outer: Shown) =>
    (edge !== undefined && !isInside(edge, outer)) ||
    (box ? isInside(outer, box) : least < ENOUGH && holdsAnswerBox(outer));
  const { list, evidence } = widen(best, box, isTooWide);
  return { list, evidence };
}

/** Messages that stand right beside the box or its area, in one element with it. */
function listAmong(list: Shown, box: Shown): { list: Transcript; turns: number } | null {
  const { evidence, turns, sided } = weighList(list, box);
  return evidence >= ENOUGH && turns > 2 && sided > 2 ? { list: { list, evidence }, turns } : null;
}

/** Looks for the conversation a box belongs to: beside it, then beside what holds it, and so on up. */
export function transcriptNear(part: Part & { readonly box: Shown }): Transcript | null {
  let inside = part.box;
  let at = inside.parent;
  for (let level = 0; at && level < 30 && inside !== part.edge; level++) {
    const tops = elementsIn(at).filter((child) => child !== inside);
    const found = tops.length > 0 ? bestList(tops, part) : null;
    const isAmong = level === 0 || isAnswerArea(inside);
    const among = isAmong ? listAmong(at, part.box) : null;
    // What was found may be the inside of one of them.
    const turns = found && among ? weighList(found.list, part.box).turns : 0;
    if (among && (!found || among.turns > 2 * turns)) return { ...among.list, distance: 0 };
    if (found) return { ...found, distance: levels(found.list, at) };
    inside = at;
    at = at.parent;
  }
  return null;
}

/** Enough where a person says that this is the conversation. */
const VOUCHED = 2;

/** The nearest list of messages at or around what somebody pointed at; one beside it must be sure. */
export function transcriptAt(node: Shown, edge: Shown | undefined): Transcript | null {
  let at: Shown | null = node;
  for (let level = 0; at && level < 20; level++) {
    // Here the whole page begins: nobody pointed at that.
    if (level > 0 && at.tag === 'body') return null;
    const found = bestList([at], { box: undefined, edge }, VOUCHED);
    if (found && (found.evidence >= ENOUGH || isInside(found.list, node))) return found;
    if (at === edge) return null;
    at = at.parent;
  }
  return null;
}

function levels(inner: Shown, outer: Shown): number {
  let count = 0;
  for (let at: Shown | null = inner; at && at !== outer; at = at.parent) count++;
  return count;
}
