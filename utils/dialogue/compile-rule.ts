import type { LineLanguage } from './line-language';
import type { Rule } from './packs/rule';

export interface NumberedRule extends Pick<Rule, 'act' | 'weight'> {
  /** One of each must be found; a pattern's number is its place among those of all rules. */
  readonly needs: readonly (readonly NumberedPattern[])[];
  readonly not: readonly string[];
}

interface NumberedPattern {
  readonly number: number;
  readonly pattern: string;
}

const GAPS = {
  zh: { long: '.{0,14}?', short: '[^,]{0,4}?' },
  en: { long: '.{0,60}?', short: '.{0,12}?' },
};
/** A pattern that starts in the middle of an English word is a different word. */
const START = { zh: '', en: '(?:(?<![a-z])|(?=\\W))' };

export function numberRules(rules: readonly Rule[]): NumberedRule[] {
  let number = 0;
  return rules.map(({ act, weight, say, all = [], not = [] }) => {
    const needs = [...(say ? [say] : []), ...all.map((pattern) => [pattern])];
    return {
      act,
      weight,
      needs: needs.map((patterns) =>
        patterns.map((pattern) => {
          number += 1;
          return { number: number - 1, pattern };
        }),
      ),
      not,
    };
  });
}

/** Bounded gaps only: no rule can take more than a fixed number of steps from one place. */
export function compileAnyOf(patterns: readonly string[], language: LineLanguage): RegExp {
  const { long, short } = GAPS[language];
  const sources = patterns.map(
    (pattern) => `(?:${bounded(pattern).replaceAll('…', long).replaceAll('~', short)})`,
  );
  return new RegExp(`${START[language]}(?:${sources.join('|')})`, 'u');
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
