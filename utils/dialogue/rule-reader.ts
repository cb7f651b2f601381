import { openGates, type PackedGates } from '@/utils/text';
import { compileAnyOf, type NumberedRule, numberRules } from './compile-rule';
import type { LineLanguage } from './line-language';
import type { Rule } from './packs/rule';

export interface Fit {
  readonly rule: NumberedRule;
  /** Its words are there only to be denied or warned of. */
  readonly isDenied: boolean;
}

/**
 * Reads sentences by the rules of one language. Of some hundreds of patterns a sentence can match a
 * handful: only these are ever compiled, when the first such sentence comes.
 */
export function ruleReader(
  rules: readonly Rule[],
  gates: PackedGates,
  language: LineLanguage,
): (sentence: string) => Fit[] {
  const numbered = numberRules(rules);
  const gate = openGates(gates);
  const patterns = new Map<number, RegExp>();
  const denials = new Map<NumberedRule, RegExp>();
  return (sentence) => {
    const isOpen = gate(sentence);
    const isSaid = ({ number, pattern }: { number: number; pattern: string }) => {
      if (!isOpen(number)) return false;
      const compiled = patterns.get(number) ?? compileAnyOf([pattern], language);
      patterns.set(number, compiled);
      return compiled.test(sentence);
    };
    const isDenied = (rule: NumberedRule) => {
      if (rule.not.length === 0) return false;
      const compiled = denials.get(rule) ?? compileAnyOf(rule.not, language);
      denials.set(rule, compiled);
      return compiled.test(sentence);
    };
    return numbered
      .filter(({ needs }) => needs.every((some) => some.some(isSaid)))
      .map((rule) => ({ rule, isDenied: isDenied(rule) }));
  };
}
