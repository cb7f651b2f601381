import { attributeOf, type Shown, widthOf } from './shown';
import { isLabel, isNote } from './small-print';

/** Pixels: what is the same place, and what clearly is not the same width. */
const SAME = 1.5;
const WIDER = 4;
/** Between two bubbles, not between two parts of a talk. */
const FURTHEST = 24;

const isSame = (places: readonly number[]) => Math.max(...places) - Math.min(...places) <= SAME;

/**
 * Bubbles without a colour: each is as wide as its own words, all begin or all end at the same place,
 * one below the other. The paragraphs of one message are all as wide as the message.
 */
export function shrunkAmong(children: readonly Shown[]): Shown[] {
  const looks = new Map<string, Shown[]>();
  for (const child of children) {
    if (child.tag !== 'div' && child.tag !== 'section' && child.tag !== 'article') continue;
    const { ink = '' } = child.look;
    const look = `${child.tag} ${attributeOf(child, 'class')} ${attributeOf(child, 'style')} ${ink}`;
    looks.set(look, [...(looks.get(look) ?? []), child]);
  }
  const group = [...looks.values()].find((one) => one.length >= 2) ?? [];
  const others = children.filter((child) => !group.includes(child) && !isNote(child));
  const isAlone = others.length === 0 || (others.length === 1 && others.every(isLabel));
  return isAlone && areShrunk(group) ? group : [];
}

function areShrunk(group: readonly Shown[]): boolean {
  const widths = group.map(widthOf);
  if (group.length < 2 || Math.min(...widths) <= 0) return false;
  if (Math.max(...widths) - Math.min(...widths) < WIDER) return false;
  const isAtOneSide =
    isSame(group.map(({ rect }) => rect[0])) || isSame(group.map(({ rect }) => rect[2]));
  const areBelow = group.slice(1).every(({ rect }, at) => {
    const gap = rect[1] - (group[at]?.rect[3] ?? 0);
    return gap >= 1 && gap <= FURTHEST;
  });
  return isAtOneSide && areBelow;
}
