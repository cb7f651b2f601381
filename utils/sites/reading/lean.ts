import { WIDE } from './gap-of';
import type { Parts } from './name-parts';
import { leftOf, rightOf } from './sides-by-edge';

/** Share of the list's width below which a row stands on neither side. */
export const LEANING = 0.05;

/**
 * Space at the right minus space at the left: the user's own bubbles hug the right edge. A long line
 * that begins at the `edge`, where all begin, only seems to.
 */
export function lean(parts: Parts, edge: number): number {
  const left = leftOf(parts);
  const at = rightOf(parts) - left;
  // A line that fills the list beside a picture is at no side either.
  if (at > LEANING || (at < -2.5 * LEANING && left > edge + LEANING)) return at;
  const blocks = parts.bodyPieces.map(({ block }) => block);
  const gap = parts.namePieces.find(({ gap, block }) => gap && !blocks.includes(block))?.gap;
  // As wide as what it stands in, its text is where it begins.
  return gap && gap.left + gap.right > 0.2 ? (gap.right - gap.left) / 2 : 0;
}

/** As wide as the list, its text at the far side, or at the near one. */
const isWide = (far: number) => (parts: Parts) =>
  parts.bodyPieces.length > 0 && leftOf(parts) === far && rightOf(parts) < 0.1;
const isFar = isWide(WIDE.left);
export const isNearWide = ({ bodyPieces: [first] }: Parts) =>
  !!first?.gap && first.gap.left < 0.1 && first.gap.right < 0.1;

/** Rows as wide as the list, told apart by the side their text is at; figures in a column are none. */
export function isFarWide(parts: readonly Parts[]): boolean {
  const said = parts.filter(({ body }) => body);
  const far = said.filter(isFar);
  const words = far.filter(({ body }) => body.replace(/[-+\d.,:%¥$€£ ]/g, '').length > 3);
  return words.length > 0 && far.length < said.length && said.some(isNearWide);
}

/** Clearly at one side, however long the line is. */
export function placeOf(parts: Parts | undefined, edge: number): 'user' | 'agent' | undefined {
  if (!parts) return undefined;
  const left = leftOf(parts);
  if (left <= edge + LEANING) return 'agent';
  return left > edge + 0.15 && left - rightOf(parts) > LEANING ? 'user' : undefined;
}
