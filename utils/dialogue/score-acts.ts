import type { DialogueAct } from './dialogue-act';
import type { LineLanguage } from './line-language';
import { type Fit, ruleReader } from './rule-reader';

export type ActScores = Map<DialogueAct, number>;

export interface Heard {
  readonly scores: ActScores;
  /** Acts whose words are there only to be denied or warned of: nothing else may bring them back. */
  readonly denied: ReadonlySet<DialogueAct>;
}

/** A second sentence, or a second rule, that says the same adds this part of its weight. */
const ECHO = 0.35;

type Reader = (sentence: string) => Fit[];

const readers = new Map<LineLanguage, Promise<Reader>>();

/** Rules are loaded when the first line in their language comes. */
function readerOf(language: LineLanguage): Promise<Reader> {
  const reader = readers.get(language) ?? load(language);
  readers.set(language, reader);
  return reader;
}

async function load(language: LineLanguage): Promise<Reader> {
  if (language === 'zh') {
    const { zhGates, zhRules } = await import('./packs/zh-rules');
    return ruleReader(zhRules, zhGates, language);
  }
  const { enGates, enRules } = await import('./packs/en-rules');
  return ruleReader(enRules, enGates, language);
}

/** Weighs the words of every sentence; the plainest sentence of an act decides, others add a little. */
export async function scoreActs(
  sentences: readonly string[],
  languages: readonly LineLanguage[],
): Promise<Heard> {
  const read = await Promise.all(languages.map(readerOf));
  const scores: ActScores = new Map();
  const denied = new Set<DialogueAct>();
  for (const sentence of sentences) {
    for (const [act, score] of scoreSentence(sentence, read, denied)) add(scores, act, score);
  }
  for (const act of scores.keys()) denied.delete(act);
  return { scores, denied };
}

function scoreSentence(
  sentence: string,
  read: readonly Reader[],
  denied: Set<DialogueAct>,
): ActScores {
  const scores: ActScores = new Map();
  for (const { rule, isDenied } of read.flatMap((one) => one(sentence))) {
    if (isDenied) denied.add(rule.act);
    else add(scores, rule.act, rule.weight);
  }
  return scores;
}

function add(scores: ActScores, act: DialogueAct, score: number): void {
  const held = scores.get(act) ?? 0;
  scores.set(act, Math.max(held, score) + Math.min(held, score) * ECHO);
}
