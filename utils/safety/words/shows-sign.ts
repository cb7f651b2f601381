import type { Sentence } from './read-clauses';
import type { Sign } from './sign';

/** Does one sentence hold every idea of one way of saying it? */
export function showsSign({ ways, not, denies }: Sign, sentences: readonly Sentence[]): boolean {
  return sentences.some(({ clauses, said }) => {
    const read = denies ? clauses : said;
    const rest = (not ? read.filter((clause) => !not.test(clause)) : read).join(',');
    return rest !== '' && ways.some((ideas) => ideas.every((idea) => idea.test(rest)));
  });
}
