import type { Parts } from './name-parts';
import type { Piece } from './row';

/** Lines that must say who wrote them and when, before anything is told by one that does not. */
const ENOUGH = 3;

/** The innermost element: those around may say whose it is, or that it goes on. */
const innerOf = ({ path }: Piece) => path.slice(path.lastIndexOf('>'));
const leftOf = ({ gap }: Piece) => Math.round((gap?.left ?? 0) * 50);
export const placeOf = ({ bodyPieces: [first] }: Parts) =>
  first ? `${leftOf(first)} ${innerOf(first)}` : '';

/** The one place where everything is said that has a name and a time beside it. */
export function placeOfNamed(parts: readonly Parts[]): string | undefined {
  const said = parts.filter(({ body }) => body);
  const named = said.filter(({ name, time }) => name && time);
  const areHalf = said.some(({ name, time }) => (name === undefined) !== (time === undefined));
  const [place, ...others] = new Set(named.map(placeOf));
  return named.length < ENOUGH || areHalf || others.length > 0 ? undefined : place;
}

/**
 * Only the first of several lines in a row says who wrote them and when; what stands at the same place
 * without either was said by the same.
 */
export function carryNames(parts: readonly Parts[]): readonly Parts[] {
  const place = placeOfNamed(parts);
  if (place === undefined) return parts;
  let last: string | undefined;
  return parts.map((part) => {
    last = part.name ?? last;
    if (part.name || !part.body) return part;
    return placeOf(part) === place && last ? { ...part, name: last } : { ...part, body: '' };
  });
}
