import { readDetails } from './details/read-details';
import { foldLine } from './fold-line';
import { type LineLanguage, lineLanguages } from './line-language';
import { isKnownEnglish, repairWords } from './model/repair-words';
import { weighLine } from './model/weigh-line';
import { isOwnLine } from './own-line';
import { rankActs } from './rank-acts';
import { readBareAnswer } from './read-bare-answer';
import type { Reading, ReadOptions, ScoredAct } from './reading';
import { scoreActs } from './score-acts';
import { splitSentences } from './split-sentences';

/** Beyond this a paste is a document; its beginning tells what it is. */
const LONGEST = 20_000;
/** What was learned comes from chat lines and knows nothing of documents. */
const LONGEST_WEIGHED = 1200;
/** Nobody writes a longer line in a chat. */
const LONGEST_LINE = 1500;
const PLAIN = 0.8;
const EN: readonly LineLanguage[] = ['en'];

/** In a document any word may turn up: only what is beyond doubt counts. */
function isPlain({ confidence }: ScoredAct): boolean {
  return confidence >= PLAIN;
}

/** What the agent's line does and what it names. */
export async function readAgentMessage(text: string, options: ReadOptions = {}): Promise<Reading> {
  const folded = await repairWords(foldLine(text.slice(0, LONGEST)));
  const ownLine = isOwnLine(folded);
  return {
    acts: ownLine ? [] : await readActs(folded, options),
    details: readDetails(text, options),
    ...(ownLine ? { ownLine: true as const } : {}),
  };
}

async function readActs(folded: string, { previous = [] }: ReadOptions): Promise<ScoredAct[]> {
  const named = lineLanguages(folded);
  const languages = named.length === 0 && (await isKnownEnglish(folded)) ? EN : named;
  if (languages.length === 0) return [];
  const bare = readBareAnswer(folded, previous);
  if (bare) return [bare];
  const sentences = splitSentences(folded);
  const [scores, shares] = await Promise.all([
    scoreActs(sentences, languages),
    folded.length <= LONGEST_WEIGHED ? weighLine(folded, sentences) : null,
  ]);
  const acts = rankActs(scores, shares);
  return folded.length > LONGEST_LINE ? acts.filter(isPlain) : acts;
}
