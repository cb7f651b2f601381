import { readDetails } from './details/read-details';
import { foldLine } from './fold-line';
import { lineLanguages } from './line-language';
import { rankActs } from './rank-acts';
import type { Reading, ReadOptions, ScoredAct } from './reading';
import { splitSentences } from './split-sentences';

/** Beyond this a paste is a document; its beginning tells what it is. */
const LONGEST = 20_000;

/** What the agent's line does and what it names. */
export async function readAgentMessage(text: string, options: ReadOptions = {}): Promise<Reading> {
  const kept = text.slice(0, LONGEST);
  return { acts: await readActs(kept), details: readDetails(kept, options) };
}

async function readActs(text: string): Promise<ScoredAct[]> {
  const folded = foldLine(text);
  const languages = lineLanguages(folded);
  if (languages.length === 0) return [];
  const { scoreActs } = await import('./score-acts');
  return rankActs(scoreActs(splitSentences(folded), languages));
}
