import { isCentred } from './guess-piece';
import type { Parts } from './name-parts';

export type Hanging = 'agent' | 'user' | undefined;

/** Shares of the list's width: what is the same place, and what is clearly at the far side. */
const SAME = 0.012;
const LEANING = 0.05;

const spaceAt =
  (side: 'left' | 'right') =>
  ({ bodyPieces, namePieces }: Parts): number => {
    const blocks = new Set(bodyPieces.map(({ block }) => block));
    // A line may begin with the name of who says it.
    const before = namePieces.filter(({ block }) => blocks.has(block));
    return Math.min(...[...before, ...bodyPieces].map(({ gap }) => gap?.[side] ?? 1));
  };
export const leftOf = spaceAt('left');
export const rightOf = spaceAt('right');

const isAt = (place: number, other: number) => Math.abs(place - other) < SAME;

const isPlaced = ({ bodyPieces }: Parts) => bodyPieces.some(({ gap }) => gap);
/** Narrow and free at both sides: a long bubble between two pictures is not. */
const isInMiddle = ({ bodyPieces: [first] }: Parts) =>
  !!first && isCentred(first) && (first.gap?.left ?? 0) > 0.2;

const isFull = (part: Parts) => leftOf(part) < SAME && rightOf(part) < SAME;

/** Rows that are compared with each other. */
const SAMPLE = 200;

/** The place where most of them are. */
function commonest(all: readonly number[]): number | undefined {
  const places = all.slice(-SAMPLE);
  const counts = places.map((place) => places.filter((other) => isAt(place, other)).length);
  return places[counts.indexOf(Math.max(...counts))];
}

/**
 * Bubbles of one side begin at the same place, those of the other end at the same place, however long
 * their lines are. Nothing is said where it is not as clear as that.
 */
export function sidesByEdge(parts: readonly Parts[]): readonly Hanging[] | undefined {
  const said = parts.filter(isPlaced);
  const aside = said.filter((part) => !isInMiddle(part));
  const start = commonest(aside.map(leftOf));
  if (start === undefined) return undefined;
  const others = aside.filter((part) => !isAt(leftOf(part), start));
  const end = commonest(others.map(rightOf));
  if (end === undefined) return undefined;
  const sideOf = (part: Parts): Hanging => {
    const starts = isAt(leftOf(part), start);
    // A line as wide as the list is at neither side.
    if (starts === isAt(rightOf(part), end) || isFull(part)) return undefined;
    return starts ? 'agent' : 'user';
  };
  const sides = parts.map((part) => (isPlaced(part) ? sideOf(part) : undefined));
  const count = (side: Hanging) => sides.filter((one) => one === side).length;
  const isFar = parts.some(
    (part, at) => sides[at] === 'user' && leftOf(part) - rightOf(part) > LEANING,
  );
  if (!isFar || count('agent') < 2 || count('user') < 2) return undefined;
  return sides;
}
