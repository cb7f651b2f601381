import { isGreeting } from './greeting';
import { deskOf } from './manner';
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

/** Two looks share the talk; what looks like neither is rare. */
const MOST = 0.8;

/** The rows of the two places in which all but few lines stand. */
function twoPlaces(parts: readonly Parts[]): [number[], number[]] | undefined {
  const groups = new Map<string, number[]>();
  parts.forEach(({ body, bodyPieces: [first] }, at) => {
    if (body && first) groups.set(first.path, [...(groups.get(first.path) ?? []), at]);
  });
  const [one, other] = [...groups.values()].sort((a, b) => b.length - a.length);
  const said = parts.filter(({ body }) => body).length;
  return one && other && one.length + other.length >= said * MOST ? [one, other] : undefined;
}

/** A question, and nothing of whoever asks: "I lost my job, what can I do?" is more. */
function onlyAsks(line: string): boolean {
  const own = line.search(/\bI['’ ]|我/);
  const tells = own >= 0 && /[,.;，。]/.test(line.slice(own));
  return /[?？]$/.test(line) && !tells;
}
/** Lines that a talk must have before its looks are told apart by them. */
const LEAST = 6;

/**
 * The desk's rows first, if the lines of one group read as a desk's and those of the other do not. Questions
 * and answers of a help page do so too: there nothing but questions is asked.
 */
function mannered(groups: [number[], number[]] | undefined, parts: readonly Parts[]) {
  if (!groups) return undefined;
  const [one, other] = groups.map((rows) => rows.map((at) => parts[at]?.body ?? ''));
  if (!one || !other || one.length + other.length < LEAST) return undefined;
  const desk = deskOf(one, other);
  const asked = desk === 'one' ? other : one;
  if (!desk || asked.every(onlyAsks)) return undefined;
  return desk === 'one' ? groups : groups.toReversed();
}

/**
 * Where nothing else tells who speaks: two colours, or elements of two kinds, of which one says what only
 * a help desk does, more than once or in the first line, and speaks again after the other. Else nobody is
 * taken for anybody.
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
  const groups = twoColours(rows, parts);
  const [desk, other] =
    mannered(groups, parts) ?? mannered(twoPlaces(parts), parts) ?? speaking(groups, parts) ?? [];
  if (!desk || !other || (desk.at(-1) ?? 0) < (other[0] ?? 0)) return undefined;
  return rows.map((_, at) => (desk.includes(at) ? -VOTE : other.includes(at) ? VOTE : 0));
}

/**
 * One side is known, and speaks again; the others are the user, if they read so. A robot hands over to a
 * person, and says no more. `sure`: a vote that says something.
 */
export function votesByRest(
  parts: readonly Parts[],
  votes: readonly number[],
  sure: number,
): readonly number[] | undefined {
  const said = parts.flatMap(({ body }, at) => (body ? [at] : []));
  const isDesk = (at: number) => (votes[at] ?? 0) <= -sure;
  const desk = said.filter(isDesk);
  const rest = said.filter((at) => !isDesk(at));
  const isOver = (desk.at(-1) ?? 0) < (rest[0] ?? 0);
  if (isOver || mannered([desk, rest], parts)?.[0] !== desk) return undefined;
  return votes.map((vote, at) => (rest.includes(at) ? VOTE : vote));
}

function twoColours(rows: readonly Row[], parts: readonly Parts[]) {
  // Of a line with a word in bold the colour of its words is not known.
  const areInked = parts.every(({ body, bodyPieces: [first] }) => !body || !!first?.ink);
  return pair(
    rows.map(({ paint }, at) => {
      const [first] = parts[at]?.bodyPieces ?? [];
      return first && parts[at]?.body ? `${paint} ${areInked ? first.ink : ''}` : undefined;
    }),
  );
}

/** The desk's rows first, if only one group says what a desk does. */
function speaking(groups: [number[], number[]] | undefined, parts: readonly Parts[]) {
  const isDesk = (at: number) => isGreeting(parts[at]?.body ?? '');
  const [desk, other] = groups?.[0].some(isDesk) ? groups : (groups?.toReversed() ?? []);
  if (!desk || !other || other.some(isDesk)) return undefined;
  const hits = desk.filter(isDesk).length;
  const isEnough = hits >= ((desk[0] ?? 0) < (other[0] ?? 0) ? 1 : 2);
  return isEnough ? [desk, other] : undefined;
}
