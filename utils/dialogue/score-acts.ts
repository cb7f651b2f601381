import { type CompiledRule, compileRule, ruleFits } from './compile-rule';
import type { DialogueAct } from './dialogue-act';
import type { LineLanguage } from './line-language';

export type ActScores = Map<DialogueAct, number>;

/** A second sentence, or a second rule, that says the same adds this part of its weight. */
const ECHO = 0.35;

const compiled = new Map<LineLanguage, readonly CompiledRule[]>();

/** Rules are loaded and compiled when the first line in their language comes. */
async function rulesOf(language: LineLanguage): Promise<readonly CompiledRule[]> {
  const held = compiled.get(language);
  if (held) return held;
  const rules =
    language === 'zh'
      ? (await import('./packs/zh-rules')).zhRules
      : (await import('./packs/en-rules')).enRules;
  const made = rules.map((rule) => compileRule(rule, language));
  compiled.set(language, made);
  return made;
}

/** Weighs the words of every sentence; the plainest sentence of an act decides, others add a little. */
export async function scoreActs(
  sentences: readonly string[],
  languages: readonly LineLanguage[],
): Promise<ActScores> {
  const rules = (await Promise.all(languages.map(rulesOf))).flat();
  const scores: ActScores = new Map();
  for (const sentence of sentences) {
    for (const [act, score] of scoreSentence(sentence, rules)) add(scores, act, score);
  }
  return scores;
}

function scoreSentence(sentence: string, rules: readonly CompiledRule[]): ActScores {
  const scores: ActScores = new Map();
  for (const rule of rules) {
    if (ruleFits(rule, sentence)) add(scores, rule.act, rule.weight);
  }
  return scores;
}

function add(scores: ActScores, act: DialogueAct, score: number): void {
  const held = scores.get(act) ?? 0;
  scores.set(act, Math.max(held, score) + Math.min(held, score) * ECHO);
}
