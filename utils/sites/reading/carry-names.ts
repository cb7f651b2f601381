import type { Parts } from './name-parts';
import type { Piece } from './row';

/** The innermost elements: those around may say that it goes on. */
const innerOf = ({ path }: Piece) => path.split('>').slice(-2).join('>');
const leftOf = ({ gap }: Piece) => Math.round((gap?.left ?? 0) * 50);
const placeOf = ({ bodyPieces: [first] }: Parts) =>
  first ? `${leftOf(first)} ${innerOf(first)}` : '';

/**
 * Only the first of several lines in a row says who wrote them and when; what stands at the same place
 * without either was said by the same.
 */
export function carryNames(parts: readonly Parts[]): readonly Parts[] {
  const said = parts.filter(({ body }) => body);
  const named = said.filter(({ name, time }) => name && time);
  const areHalf = said.some(({ name, time }) => (name === undefined) !== (time === undefined));
  const [place, ...others] = new Set(named.map(placeOf));
  if (named.length < 3 || areHalf || others.length > 0) return parts;
  let last: string | undefined;
  return parts.map((part) => {
    last = part.name ?? last;
    return last && !part.name && placeOf(part) === place ? { ...part, name: last } : part;
  });
}
