import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BillFacts, readBillFacts, readBillText } from '@/utils/sites';

const receivedOn = '2026-11-22';
const PIECES = [
  '应还',
  '最低还款额',
  '到期还款日',
  '逾期',
  '3天',
  '¥1,200.00',
  'Rs.',
  '12,34,567.89',
  'amount due',
  'minimum',
  'by 12/05/2026',
  '2026-12-01',
  '115/04/13',
  '<td>',
  '</tr>',
  '&nbsp;',
  '\t',
  '\n',
  '，',
  '。',
  ' ',
  '壹仟元整',
  '-',
  '９',
  '\u200b',
  '𝟑',
  '\ud800',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

/** Twenty thousand characters of lines whose figures differ. */
function numbered(line: (n: number) => string): string {
  return Array.from({ length: 2500 }, (_, n) => line(n)).join('');
}

function wordsOf(facts: BillFacts): string[] {
  return Object.values(facts).flatMap((fact) =>
    fact !== null && typeof fact === 'object' && 'words' in fact ? [String(fact.words)] : [],
  );
}

describe('any text', () => {
  it('never throws, and words are always a piece of the text', () => {
    fc.assert(
      fc.property(text, (input) => {
        const facts = readBillFacts(input, { receivedOn });
        for (const words of wordsOf(facts)) {
          expect(words).not.toBe('');
          expect(input.includes(words)).toBe(true);
        }
        expect(Number.isSafeInteger(facts.amountDue?.value ?? 0)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('reads pages of any text', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(Array.isArray(readBillText(input, { receivedOn }).bills)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('stays linear on twenty thousand characters', () => {
    const long = [
      '应还款额人民币1,200.00元，最低还款额60.00元，到期还款日12月5日。'.repeat(500),
      'Total amount due Rs 1,200.00, minimum due Rs 60.00, pay by 05/12/2026. '.repeat(280),
      '1'.repeat(20_000),
      '逾期'.repeat(10_000),
      '<td>'.repeat(5000),
      '最后还款'.repeat(5000),
      numbered((n) => `${n}.00元\n`),
      numbered((n) => `¥${n}.00\t应还\n`),
      numbered((n) => `应还 ${n}.50元 已还 ${n}.25元\n`),
      numbered((n) => `第${(n % 90) + 1}期 12月${(n % 28) + 1}日 ${n}.00元\n`),
    ];
    for (const input of long) {
      readBillFacts(input.slice(0, 2000), { receivedOn });
      const times = [1, 2, 3, 4].map(() => {
        const start = performance.now();
        readBillFacts(input.slice(0, 20_000), { receivedOn });
        return performance.now() - start;
      });
      // A guard against quadratic work on a busy machine; a benchmark holds the figure itself.
      expect(Math.min(...times)).toBeLessThan(400);
    }
  });
});
