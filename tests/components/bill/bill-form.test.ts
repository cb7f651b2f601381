import { describe, expect, it } from 'vitest';
import { billFormOf, billValues } from '@/components/bill/bill-form';
import { readBillFacts } from '@/utils/sites';

const read = (text: string) => readBillFacts(text, { receivedOn: '2026-11-22', locale: 'zh-CN' });
const valuesOf = (text: string) => billValues(billFormOf(read(text), null, 'CNY'));

describe('billFormOf', () => {
  it('fills in what was read', () => {
    const text =
      '【招商银行】应还1,060元，最低还款额100元，其中本金1,000元，利息50元，违约金10元，还款日12月5日';
    expect(billFormOf(read(text), null, 'CNY').creditor).toBe('招商银行');
    expect(valuesOf(text)).toEqual({
      currency: 'CNY',
      amountDue: 106_000,
      minimumDue: 10_000,
      principal: 100_000,
      interest: 5000,
      fees: 1000,
      dueDate: '2026-12-05',
    });
  });

  it('brings no amount in the customer’s favour and none without its currency', () => {
    expect(valuesOf('本期应还 -56.30 元')).toEqual({ currency: 'CNY' });
    const bare = readBillFacts('Total amount due: 120.00', { receivedOn: '2026-11-22' });
    expect(bare.amountDue?.value).toBe(12_000);
    expect(billValues(billFormOf(bare, null, 'USD'))).toEqual({ currency: 'USD' });
  });
});
