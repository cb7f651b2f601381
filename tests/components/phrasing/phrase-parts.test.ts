import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compactParts,
  insertSlot,
  isEmpty,
  lengthOf,
  removeSlot,
  setText,
  spreadParts,
} from '@/components/phrasing/phrase-parts';
import { type PhrasePart, slotSchema } from '@/utils/model';

const words: PhrasePart = { text: '我欠的钱' };
const creditor: PhrasePart = { slot: 'creditor' };
const amount: PhrasePart = { slot: 'amountDue' };

const part = fc.oneof(
  fc.record({ text: fc.string() }),
  fc.record({ slot: fc.constantFrom(...slotSchema.options) }),
);

describe('a phrase in parts', () => {
  it('has words around every place while it is edited', () => {
    expect(spreadParts([])).toEqual([{ text: '' }]);
    expect(spreadParts([creditor, amount])).toEqual([
      { text: '' },
      creditor,
      { text: '' },
      amount,
      { text: '' },
    ]);
  });

  it('is kept without empty words', () => {
    expect(compactParts(spreadParts([creditor, words, amount]))).toEqual([creditor, words, amount]);
  });

  it('is split where a place goes in and joined where one goes out', () => {
    const split = insertSlot(spreadParts([words]), 0, 2, 'creditor');
    expect(split).toEqual([{ text: '我欠' }, creditor, { text: '的钱' }]);
    expect(removeSlot(split, 1)).toEqual([words]);
  });

  it('takes a place at its very end, however far behind the caret is said to be', () => {
    expect(insertSlot([words], 0, Number.MAX_SAFE_INTEGER, 'ticket')).toEqual([
      words,
      { slot: 'ticket' },
      { text: '' },
    ]);
  });

  it('alternates words and places, whatever it was made of, and comes back the same', () => {
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const spread = spreadParts(parts);
        expect(spread.every((one, index) => 'slot' in one === (index % 2 === 1))).toBe(true);
        expect(spreadParts(compactParts(spread))).toEqual(spread);
      }),
    );
  });

  it('is empty without a place and without a letter', () => {
    expect(isEmpty([])).toBe(true);
    expect(isEmpty([{ text: ' \n' }])).toBe(true);
    expect(isEmpty([creditor])).toBe(false);
    expect(lengthOf(setText([words, creditor], 0, '好'))).toBe(1);
  });
});
