import { placeOf, placeOfNamed } from './carry-names';
import { spokenSide } from './labels';
import type { Parts } from './name-parts';
import type { Row } from './row';

const LONGEST = 80;
/** Lines that must say whose they are to a screen reader before one that does not is nobody's. */
const ENOUGH = 4;

/** The places where something is said of which a screen reader is told by whom. */
function placesHeard(rows: readonly Row[], parts: readonly Parts[]): ReadonlySet<string> {
  const heard = parts.filter((_, index) => spokenSide(rows[index]?.spoken ?? ''));
  const said = parts.filter(({ body }) => body).length;
  return heard.length < Math.max(ENOUGH, said * 0.7) ? new Set() : new Set(heard.map(placeOf));
}

/**
 * Where each line says whose it is, the chat itself is the writer of what stands elsewhere and does
 * not: "Ann changed the topic".
 */
export function notesAmong(rows: readonly Row[], parts: readonly Parts[]): readonly number[] {
  const named = placeOfNamed(parts);
  const inner = (place: string) => place.slice(place.indexOf('>'));
  const heard = new Set([...placesHeard(rows, parts)].map(inner));
  let hasBegun = false;
  return parts.flatMap((part, index) => {
    const { body, name } = part;
    hasBegun ||= name !== undefined;
    const isPlain = body !== '' && body.length <= LONGEST && !body.includes('\n');
    if (!isPlain || name) return [];
    const isUnheard =
      heard.size > 0 && !heard.has(inner(placeOf(part))) && !spokenSide(rows[index]?.spoken ?? '');
    const isUnnamed = hasBegun && named !== undefined && placeOf(part) !== named;
    return isUnheard || isUnnamed ? [index] : [];
  });
}
