import type { Row } from './row';

/** Enough to be no notice, less than a row says of itself. */
const VOTE = 2;

/** Rows of one side that must share a mark before it tells anything. */
const ENOUGH = 2;

/** A mark that only one row has may be its own; several of them are its side's. */
const worth = (rows: number) => (rows >= ENOUGH ? ENOUGH : rows / 2);

/** Classes and colours of a row. */
const marksOf = ({ words, paint }: Row) => [...words, paint];

/**
 * Rows that do not tell who wrote them, by what only the rows of one side have: a picture among
 * messages, a line as wide as the list. `sure`: a vote that says something.
 */
export function learnSides(
  rows: readonly Row[],
  votes: readonly number[],
  sure: number,
  mayLearn: (index: number) => boolean,
): readonly number[] {
  const known = (sign: number) => votes.filter((vote) => vote * sign >= sure).length;
  if (known(1) === 0 || known(-1) === 0 || known(1) + known(-1) <= ENOUGH) return votes;
  const counts = new Map<string, { user: number; agent: number }>();
  rows.forEach((row, at) => {
    const vote = votes[at] ?? 0;
    if (Math.abs(vote) < sure) return;
    for (const mark of marksOf(row)) {
      const count = counts.get(mark) ?? { user: 0, agent: 0 };
      count[vote > 0 ? 'user' : 'agent'] += 1;
      counts.set(mark, count);
    }
  });
  return votes.map((vote, at) => {
    const row = rows[at];
    if (!row || Math.abs(vote) >= sure / 2 || !mayLearn(at)) return vote;
    const sum = { user: 0, agent: 0 };
    for (const mark of marksOf(row)) {
      const { user, agent } = counts.get(mark) ?? { user: 0, agent: 0 };
      if (agent === 0) sum.user += worth(user);
      if (user === 0) sum.agent += worth(agent);
    }
    if (sum.user >= ENOUGH && sum.agent === 0) return VOTE;
    return sum.agent >= ENOUGH && sum.user === 0 ? -VOTE : vote;
  });
}
