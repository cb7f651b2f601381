import type { DialogueAct } from './dialogue-act';
import type { LineLanguage } from './line-language';
import type { Rule } from './packs/rule';

export interface CompiledRule {
  readonly act: DialogueAct;
  readonly weight: number;
  readonly needs: readonly RegExp[];
  readonly not: RegExp | null;
}

const GAPS = {
  zh: { long: '.{0,14}?', short: '[^,]{0,4}?' },
  en: { long: '.{0,60}?', short: '.{0,12}?' },
};
/** A pattern that starts in the middle of an English word is a different word. */
const START = { zh: '', en: '(?:(?<![a-z])|(?=\\W))' };

/** Bounded gaps only: no rule can take more than a fixed number of steps from one place. */
export function compileRule(rule: Rule, language: LineLanguage): CompiledRule {
  const needs = [...(rule.say ? [rule.say] : []), ...(rule.all ?? []).map((pattern) => [pattern])];
  return {
    act: rule.act,
    weight: rule.weight,
    needs: needs.map((patterns) => anyOf(patterns, language)),
    not: rule.not ? anyOf(rule.not, language) : null,
  };
}

export function fitOf(
  { needs, not }: CompiledRule,
  sentence: string,
): 'fits' | 'denied' | 'silent' {
  if (!needs.every((need) => need.test(sentence))) return 'silent';
  return not?.test(sentence) === true ? 'denied' : 'fits';
}

/** Signs and words that a rule repeats at will are counted, too: two thousand zeros cost a second. */
function bounded(pattern: string): string {
  return pattern
    .replace(
      /(\\[dws]|\[[^\]]{1,80}\])([*+])/g,
      (_, one, sign) => `${one}{${sign === '+' ? 1 : 0},16}`,
    )
    .replace(/\)([*+])/g, (_, sign) => `){${sign === '+' ? 1 : 0},8}`);
}

function anyOf(patterns: readonly string[], language: LineLanguage): RegExp {
  const { long, short } = GAPS[language];
  const sources = patterns.map(
    (pattern) => `(?:${bounded(pattern).replaceAll('…', long).replaceAll('~', short)})`,
  );
  return new RegExp(`${START[language]}(?:${sources.join('|')})`, 'u');
}
