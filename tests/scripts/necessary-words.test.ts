import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { necessaryWords } from '../../scripts/dialogue/necessary-words.mjs';

const wordsOf = (expression: RegExp): string[][] =>
  necessaryWords(expression).map((clause) => clause.toSorted());

type Pair = readonly [source: string, match: string];

const joined = (pairs: readonly Pair[], joint: string): string =>
  pairs.map(([source]) => source).join(joint);

/** An expression and a text that it matches. */
const { pair } = fc.letrec<{ pair: Pair }>((tie) => ({
  pair: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Pair>(['a', 'a'], ['还款', '还款'], ['[ab]', 'b'], ['[^b]', 'c']),
    fc.constantFrom<Pair>(['\\d', '7'], ['.', '。'], ['\\.', '.'], ['\\s', ' '], ['[2-4]', '3']),
    fc
      .array(tie('pair'), { minLength: 1, maxLength: 4 })
      .map((some): Pair => [joined(some, ''), some.map(([, match]) => match).join('')]),
    fc
      .tuple(fc.array(tie('pair'), { minLength: 1, maxLength: 3 }), fc.nat(2))
      .map(([some, at]): Pair => [`(?:${joined(some, '|')})`, some[at % some.length]?.[1] ?? '']),
    fc
      .tuple(tie('pair'), fc.constantFrom('?', '*?', '{0,2}'), fc.boolean())
      .map(([[source, match], times, is]): Pair => [`(?:${source})${times}`, is ? match : '']),
    fc
      .tuple(tie('pair'), fc.constantFrom('+', '{2}', '{1,3}?'))
      .map(([[source, match], times]): Pair => [`(?:${source})${times}`, match + match]),
  ),
}));

describe('the necessary words', () => {
  it.each<[RegExp, string[][]]>([
    [/还款/u, [['还款']]],
    [/还款|缴费/u, [['缴费', '还款']]],
    [/还(?:款|清)了?/u, [['还款', '还清']]],
    [/a{2,4}b/u, [['a'], ['b']]],
    [/a+b?c/u, [['a'], ['c']]],
    [/(?:a*b|c)d/u, [['b', 'c'], ['d']]],
    [/ab.{0,9}cd/u, [['ab'], ['cd']]],
    [
      /(?:ab.cd|ef.gh)/u,
      [
        ['ab', 'ef'],
        ['cd', 'gh'],
      ],
    ],
    [
      /(?:ab.cd|ef)/u,
      [
        ['ab', 'ef'],
        ['cd', 'ef'],
      ],
    ],
    [/[月日]底/u, [['日底', '月底']]],
    [/[5-7]\*/u, [['5*', '6*', '7*']]],
    [/^(?<!不)行(?=吗)\b$/u, [['行']]],
    [/\(\|\)/u, [['(|)']]],
    [/😀{1,2}x/u, [['x'], ['😀']]],
  ])('of %s', (expression, words) => {
    expect(wordsOf(expression).toSorted()).toEqual(words.toSorted());
  });

  it.each([
    /a*/u,
    /a?/u,
    /[^a]/u,
    /\w{3}/u,
    /a|.b?/u,
    /\p{L}/u,
    /(?:)/u,
    /a||b/u,
    /(?=a)/u,
    /[a-z]/u,
  ])('are none of %s', (expression) => {
    expect(necessaryWords(expression)).toEqual([]);
  });

  it('are not asked of an expression that reads capitals as small letters', () => {
    expect(() => necessaryWords(/a/i)).toThrow('flags');
  });

  it('stand in whatever an expression matches', () => {
    fc.assert(
      fc.property(pair, ([source, match]) => {
        const expression = new RegExp(source, 'u');
        expect(match).toMatch(expression);
        const clauses = necessaryWords(expression);
        expect(clauses.every((clause) => clause.some((word) => match.includes(word)))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});
