import { expect, it } from 'vitest';
import { readBillFacts } from '@/utils/sites';

const read = (text: string) => readBillFacts(text, { receivedOn: '2026-11-22' });

it('owes nothing where the bill itself says that it was paid', () => {
  const paid = '缴费账单\n应缴金额 213.45元\n缴费状态 已缴\n缴费时间 2026-11-05 10:22';
  expect(read(paid).amountDue).toBeNull();
  expect(read(paid).dueDate).toBeNull();
  expect(read(paid).paidDate?.value).toBe('2026-11-05');
  expect(read('Amount due £20.00\nStatus: Paid').amountDue).toBeNull();
});

it('still owes where another of them is open', () => {
  expect(read('10月 缴费状态 已缴\n11月 缴费状态 未缴\n应缴金额 213.45元').amountDue?.value).toBe(
    21_345,
  );
});

it('takes what is left of a bill for the bill', () => {
  expect(read('账单金额139.00元，已抵扣赠费30.00元，实际应缴109.00元').amountDue?.value).toBe(
    10_900,
  );
  expect(
    read('You missed your payment of £112.50. With a £15 fee you now owe £127.50').amountDue?.value,
  ).toBe(12_750);
});

it('knows the currency from a heading where no amount has one', () => {
  const facts = read('卡号|币种|本期应还\n1123|人民币|2,300.00\n8876|人民币|540.00');
  expect(facts.amountDue).toBeNull();
  expect(facts.currency).toEqual({ value: 'CNY', words: '人民币' });
});
