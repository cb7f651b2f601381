import { readDetails } from './details/read-details';
import { foldLine } from './fold-line';
import { lineLanguages } from './line-language';
import { isOwnLine } from './own-line';
import { rankActs } from './rank-acts';
import { readBareAnswer } from './read-bare-answer';
import type { Reading, ReadOptions, ScoredAct } from './reading';
import { scoreActs } from './score-acts';
import { splitSentences } from './split-sentences';

/** Beyond this a paste is a document; its beginning tells what it is. */
const LONGEST = 20_000;

/** What the agent's line does and what it names. */
export async function readAgentMessage(text: string, options: ReadOptions = {}): Promise<Reading> {
  const kept = text.slice(0, LONGEST);
  const folded = foldLine(kept);
  const ownLine = isOwnLine(folded);
  return {
    acts: ownLine ? [] : await readActs(folded, options),
    details: readDetails(kept, options),
    ...(ownLine ? { ownLine: true as const } : {}),
  };
}

async function readActs(folded: string, { previous = [] }: ReadOptions): Promise<ScoredAct[]> {
  const languages = lineLanguages(folded);
  if (languages.length === 0) return [];
  const bare = readBareAnswer(folded, previous);
  if (bare) return [bare];
  return rankActs(await scoreActs(splitSentences(folded), languages));
}
