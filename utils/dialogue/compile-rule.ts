import type { DialogueAct } from './dialogue-act';
import type { LineLanguage } from './line-language';
import type { Rule } from './rules/rule';

export interface CompiledRule {
  readonly act: DialogueAct;
  readonly weight: number;
  readonly say: RegExp;
  readonly not: RegExp | null;
}

const GAPS = { zh: { '…': '.{0,14}?', '~': '.{0,4}?' }, en: { '…': '.{0,60}?', '~': '.{0,12}?' } };
/** A pattern that starts in the middle of an English word is a different word. */
const START = { zh: '', en: '(?<![a-z])' };

/** Bounded gaps only: no rule can take more than a fixed number of steps from one place. */
export function compileRule(rule: Rule, language: LineLanguage): CompiledRule {
  return {
    act: rule.act,
    weight: rule.weight,
    say: anyOf(rule.say, language),
    not: rule.not ? anyOf(rule.not, language) : null,
  };
}

function anyOf(patterns: readonly string[], language: LineLanguage): RegExp {
  const sources = patterns.map(
    (pattern) =>
      `(?:${pattern.replace(/[…~]/g, (gap) => (gap === '…' ? GAPS[language]['…'] : GAPS[language]['~']))})`,
  );
  return new RegExp(`${START[language]}(?:${sources.join('|')})`, 'u');
}
