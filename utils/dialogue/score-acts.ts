import { type CompiledRule, compileRule, fitOf } from './compile-rule';
import type { DialogueAct } from './dialogue-act';
import type { LineLanguage } from './line-language';

export type ActScores = Map<DialogueAct, number>;

export interface Heard {
  readonly scores: ActScores;
  /** Acts whose words are there only to be denied or warned of: nothing else may bring them back. */
  readonly denied: ReadonlySet<DialogueAct>;
}

/** A second sentence, or a second rule, that says the same adds this part of its weight. */
const ECHO = 0.35;

const compiled = new Map<LineLanguage, Promise<readonly CompiledRule[]>>();

/** Rules are loaded and compiled when the first line in their language comes. */
function rulesOf(language: LineLanguage): Promise<readonly CompiledRule[]> {
  const rules = compiled.get(language) ?? compile(language);
  compiled.set(language, rules);
  return rules;
}

async function compile(language: LineLanguage): Promise<readonly CompiledRule[]> {
  const rules =
    language === 'zh'
      ? (await import('./packs/zh-rules')).zhRules
      : (await import('./packs/en-rules')).enRules;
  return rules.map((rule) => compileRule(rule, language));
}

/** Weighs the words of every sentence; the plainest sentence of an act decides, others add a little. */
export async function scoreActs(
  sentences: readonly string[],
  languages: readonly LineLanguage[],
): Promise<Heard> {
  const rules = (await Promise.all(languages.map(rulesOf))).flat();
  const scores: ActScores = new Map();
  const denied = new Set<DialogueAct>();
  for (const sentence of sentences) {
    for (const [act, score] of scoreSentence(sentence, rules, denied)) add(scores, act, score);
  }
  for (const act of scores.keys()) denied.delete(act);
  return { scores, denied };
}

function scoreSentence(
  sentence: string,
  rules: readonly CompiledRule[],
  denied: Set<DialogueAct>,
): ActScores {
  const scores: ActScores = new Map();
  for (const rule of rules) {
    const fit = fitOf(rule, sentence);
    if (fit === 'fits') add(scores, rule.act, rule.weight);
    if (fit === 'denied') denied.add(rule.act);
  }
  return scores;
}

function add(scores: ActScores, act: DialogueAct, score: number): void {
  const held = scores.get(act) ?? 0;
  scores.set(act, Math.max(held, score) + Math.min(held, score) * ECHO);
}
