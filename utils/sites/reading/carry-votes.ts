import { placeOf } from './carry-names';
import type { Parts } from './name-parts';

/** Lines that must tell by their names whose they are, before one without a name is told by them. */
const ENOUGH = 3;
/** Enough to be no notice. */
const VOTE = 2;

/**
 * Where only names tell who speaks, and only the first of several lines in a row has one: what stands
 * at the same place below it was said by the same. `sure`: a vote that says something.
 */
export function carryVotes(
  parts: readonly Parts[],
  votes: readonly number[],
  sure: number,
): readonly number[] {
  const isSure = (at: number) => Math.abs(votes[at] ?? 0) >= sure;
  const told = parts.filter(({ body }, at) => body && isSure(at));
  const [place, ...others] = new Set(told.map(placeOf));
  const areNamed = told.length >= ENOUGH && told.every(({ name }) => name);
  if (!areNamed || place === undefined || others.length > 0) return votes;
  let last = 0;
  return votes.map((vote, at) => {
    const part = parts[at];
    if (!part?.body) return vote;
    if (part.name || isSure(at)) last = vote;
    else if (placeOf(part) === place && Math.abs(last) >= sure) return Math.sign(last) * VOTE;
    return vote;
  });
}
