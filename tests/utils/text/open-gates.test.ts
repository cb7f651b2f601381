import { describe, expect, it } from 'vitest';
import { openGates } from '@/utils/text';
import { packGates } from '../../../scripts/dialogue/pack-gates.mjs';

const EXPRESSIONS = [
  /分期.{0,4}(?:可以|行)/u,
  /\bdue date\b|到期日/u,
  /.{3}/u,
  /(?:settle|repay)ment/u,
  /😀/u,
];
const gate = openGates(
  packGates(EXPRESSIONS, ['分期可以吗', '分期', 'the due date', '到期日', '你好']),
);
const openFor = (text: string) => EXPRESSIONS.flatMap((_, at) => (gate(text)(at) ? [at] : []));

describe('the gates', () => {
  it.each<[string, number[]]>([
    ['', [2]],
    ['你好', [2]],
    ['可以分期', [0, 2]],
    ['分期', [2]],
    ['下个到期日', [1, 2]],
    ['my due date is', [1, 2]],
    ['a settlement', [2, 3]],
    ['好😀', [2, 4]],
  ])('let through for %s', (text, open) => {
    expect(openFor(text)).toEqual(open);
  });

  it('are open for a number they do not know', () => {
    expect(gate('')(99)).toBe(true);
  });
});
