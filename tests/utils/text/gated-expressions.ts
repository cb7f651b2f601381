import { compileAnyOf, numberRules } from '@/utils/dialogue/compile-rule';
import type { LineLanguage } from '@/utils/dialogue/line-language';
import { conceptGates } from '@/utils/dialogue/model/concepts/concept-gates';
import { CONCEPTS, conceptHalf } from '@/utils/dialogue/model/find-concepts';
import { enGates, enRules } from '@/utils/dialogue/packs/en-rules';
import type { Rule } from '@/utils/dialogue/packs/rule';
import { zhGates, zhRules } from '@/utils/dialogue/packs/zh-rules';
import { IDEAS } from '@/utils/safety/words/open-ideas';
import { signGates } from '@/utils/safety/words/sign-gates';

const patternsOf = (rules: readonly Rule[], language: LineLanguage) =>
  numberRules(rules)
    .flatMap(({ needs }) => needs.flat())
    .map(({ pattern }) => compileAnyOf([pattern], language));

import type { PackedGates } from '@/utils/text';

interface Gated {
  readonly name: string;
  readonly gates: PackedGates;
  readonly expressions: readonly RegExp[];
  /** A sign that may not stand in the text by which the gates are opened. */
  readonly parted?: string;
}

/** Everything that stands behind a gate, in the order in which the gates number it. */
export const GATED: readonly Gated[] = [
  { name: 'Chinese rules', gates: zhGates, expressions: patternsOf(zhRules, 'zh') },
  { name: 'English rules', gates: enGates, expressions: patternsOf(enRules, 'en') },
  {
    name: 'concepts',
    gates: conceptGates,
    expressions: CONCEPTS.flatMap((_, concept) =>
      [2 * concept, 2 * concept + 1].map((half) => new RegExp(conceptHalf(half), 'u')),
    ),
  },
  // Clauses are put together with a comma anew, whatever stood between them.
  { name: 'signs', gates: signGates, expressions: IDEAS, parted: ',' },
];

/** What is compiled for a rule that fits. */
export const denialsOf = () => [
  ...zhRules.flatMap(({ not }) => (not ? [compileAnyOf(not, 'zh')] : [])),
  ...enRules.flatMap(({ not }) => (not ? [compileAnyOf(not, 'en')] : [])),
];
