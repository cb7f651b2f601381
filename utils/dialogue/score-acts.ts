import type { CompiledRule } from './compile-rule';
import { compileRule } from './compile-rule';
import type { DialogueAct } from './dialogue-act';
import type { LineLanguage } from './line-language';
import { enAnswers } from './rules/en-answers';
import { enAsks } from './rules/en-asks';
import { enOffers } from './rules/en-offers';
import { enPressure } from './rules/en-pressure';
import { enSmallTalk } from './rules/en-small-talk';
import { zhAnswers } from './rules/zh-answers';
import { zhAsks } from './rules/zh-asks';
import { zhOffers } from './rules/zh-offers';
import { zhPressure } from './rules/zh-pressure';
import { zhSmallTalk } from './rules/zh-small-talk';

const RULES = {
  zh: [zhAsks, zhOffers, zhAnswers, zhPressure, zhSmallTalk].flat(),
  en: [enAsks, enOffers, enAnswers, enPressure, enSmallTalk].flat(),
};

const compiled = new Map<LineLanguage, CompiledRule[]>();

function rulesOf(language: LineLanguage): CompiledRule[] {
  let rules = compiled.get(language);
  if (!rules) {
    rules = RULES[language].map((rule) => compileRule(rule, language));
    compiled.set(language, rules);
  }
  return rules;
}

export type ActScores = Map<DialogueAct, number>;

/** A second sentence, or a second rule, that says the same adds this part of its weight. */
const ECHO = 0.35;

/** Weighs the words of every sentence; the plainest sentence of an act decides, others add a little. */
export function scoreActs(
  sentences: readonly string[],
  languages: readonly LineLanguage[],
): ActScores {
  const scores: ActScores = new Map();
  for (const sentence of sentences) {
    for (const [act, score] of scoreSentence(sentence, languages)) {
      scores.set(act, combine(scores.get(act) ?? 0, score));
    }
  }
  return scores;
}

function scoreSentence(sentence: string, languages: readonly LineLanguage[]): ActScores {
  const scores: ActScores = new Map();
  for (const language of languages) {
    for (const rule of rulesOf(language)) {
      if (!rule.say.test(sentence) || rule.not?.test(sentence)) continue;
      scores.set(rule.act, combine(scores.get(rule.act) ?? 0, rule.weight));
    }
  }
  return scores;
}

function combine(held: number, added: number): number {
  return Math.max(held, added) + Math.min(held, added) * ECHO;
}
