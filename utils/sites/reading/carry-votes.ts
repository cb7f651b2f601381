import { placeOf } from './carry-names';
import type { Parts } from './name-parts';

/** Lines that must tell by their names whose they are, before one without a name is told by them. */
const ENOUGH = 3;
/** Enough to be no notice. */
const VOTE = 2;

/**
 * Where only names tell who speaks, and only the first of several lines in a row has one: what stands
 * below it at the same place was said by the same. `sure`: a vote that says something.
 */
export function carryVotes(
  parts: readonly Parts[],
  votes: readonly number[],
  sure: number,
): readonly number[] {
  const isSure = (at: number) => Math.abs(votes[at] ?? 0) >= sure;
  const told = parts.flatMap(({ body, name }, at) =>
    body && isSure(at) ? [{ name, side: Math.sign(votes[at] ?? 0) }] : [],
  );
  const areNamed = told.length >= ENOUGH && told.every(({ name }) => name);
  if (!areNamed || new Set(told.map(({ side }) => side)).size < 2) return votes;
  let last = { side: 0, place: '' };
  return votes.map((vote, at) => {
    const part = parts[at];
    if (!part?.body) return vote;
    if (part.name || isSure(at)) {
      last = { side: isSure(at) ? Math.sign(vote) : 0, place: placeOf(part) };
      return vote;
    }
    return last.side !== 0 && placeOf(part) === last.place ? last.side * VOTE : vote;
  });
}
