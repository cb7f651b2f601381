import { DESK_LINE } from '../recognise/chat-words';
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
 * Where nothing else tells who speaks: two looks, of which one says what only a help desk does, more
 * than once or in the first line. Else nobody is taken for anybody.
 */
export function votesByLook(
  rows: readonly Row[],
  parts: readonly Parts[],
): readonly number[] | undefined {
  const said = (look: (row: Row) => string) =>
    rows.map((row, at) => (parts[at]?.body ? look(row) : undefined));
  const isDesk = (at: number) => DESK_LINE.test(parts[at]?.body ?? '');
  for (const look of [({ paint }: Row) => paint, ({ key }: Row) => key]) {
    const groups = pair(said(look));
    const [desk, other] = groups?.[0].some(isDesk) ? groups : (groups?.toReversed() ?? []);
    if (!desk || !other || other.some(isDesk)) continue;
    const hits = desk.filter(isDesk).length;
    const isFirst = (desk[0] ?? 0) < (other[0] ?? 0);
    if (hits < (isFirst ? 1 : 2)) continue;
    return rows.map((_, at) => (desk.includes(at) ? -VOTE : other.includes(at) ? VOTE : 0));
  }
  return undefined;
}
