import type { IsOpen } from './open-ideas';
import type { Sentence } from './read-clauses';
import type { Sign } from './sign';

/** Does one sentence hold every idea of one way of saying it? `isOpen`: can the text hold an idea at all? */
export function showsSign(
  { ways, not, denies }: Sign,
  sentences: readonly Sentence[],
  isOpen: IsOpen,
): boolean {
  const likely = ways.filter((ideas) => ideas.every(isOpen));
  if (likely.length === 0) return false;
  return sentences.some(({ clauses, said }) => {
    const read = denies ? clauses : said;
    const rest = (not ? read.filter((clause) => !not.test(clause)) : read).join(',');
    return rest !== '' && likely.some((ideas) => ideas.every((idea) => idea.test(rest)));
  });
}
