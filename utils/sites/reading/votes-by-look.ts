import { isGreeting } from './greeting';
import type { Parts } from './name-parts';
import type { Row } from './row';

/** Enough to say that it is a conversation, no more. */
const VOTE = 1.5;

/** The rows of the two looks a chat has, or nothing if there are more of them, or fewer. */
function pair(looks: readonly (string | undefined)[]): [number[], number[]] | undefined {
  const groups = new Map<string, number[]>();
  looks.forEach((look, at) => {
    if (look !== undefined) groups.set(look, [...(groups.get(look) ?? []), at]);
  });
  const [one, other, ...more] = [...groups.values()];
  return one && other && more.length === 0 ? [one, other] : undefined;
}

/**
 * Where nothing else tells who speaks: two colours, of which one says what only a help desk does, more
 * than once or in the first line, and speaks again after the other. Else nobody is taken for anybody.
 */
export function votesByLook(
  rows: readonly Row[],
  parts: readonly Parts[],
): readonly number[] | undefined {
  // The parts of one post are no rows of a chat.
  const tags = rows.flatMap(({ pieces: [first] }, at) =>
    first && parts[at]?.body ? [first.path.split('.')[0]] : [],
  );
  if (tags.length < 3 || new Set(tags).size > 1) return undefined;
  // Of a line with a word in bold the colour of its words is not known.
  const areInked = parts.every(({ body, bodyPieces: [first] }) => !body || !!first?.ink);
  const groups = pair(
    rows.map(({ paint }, at) => {
      const [first] = parts[at]?.bodyPieces ?? [];
      return first && parts[at]?.body ? `${paint} ${areInked ? first.ink : ''}` : undefined;
    }),
  );
  const isDesk = (at: number) => isGreeting(parts[at]?.body ?? '');
  const [desk, other] = groups?.[0].some(isDesk) ? groups : (groups?.toReversed() ?? []);
  if (!desk || !other || other.some(isDesk)) return undefined;
  const start = other[0] ?? 0;
  const hits = desk.filter(isDesk).length;
  if (hits < ((desk[0] ?? 0) < start ? 1 : 2) || (desk.at(-1) ?? 0) < start) return undefined;
  return rows.map((_, at) => (desk.includes(at) ? -VOTE : other.includes(at) ? VOTE : 0));
}
