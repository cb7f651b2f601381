import { describe, expect, it } from 'vitest';
import { readBillFacts, readBillText } from '@/utils/sites';

const receivedOn = '2026-11-22';

describe('several bills and their total', () => {
  it('takes the amount that all the others add up to', () => {
    const text =
      '待还总额\t¥5,310.00\n信用卡（1123）\n本期应还 ¥3,200.00\n还款日 12月05日\n' +
      '信用卡（8876）\n本期应还 ¥2,110.00\n还款日 12月18日';
    const bill = readBillText(text, { receivedOn });
    expect(bill.amountDue?.value).toBe(531_000);
    expect(bill.dueDate).toBeNull();
    expect(bill.bills.map(({ amountDue }) => amountDue?.value)).toEqual([320_000, 211_000]);
  });

  it('takes none where they do not add up', () => {
    const text = '卡号|本期应还|最低还款\n1123|2,300.00|115.00\n8876|540.00|54.00';
    expect(readBillFacts(text, { receivedOn }).amountDue).toBeNull();
    const total = `${text}\n合计|2,840.00|169.00`;
    expect(readBillFacts(total, { receivedOn }).amountDue?.value).toBe(284_000);
    expect(readBillFacts(total, { receivedOn }).minimumDue?.value).toBe(16_900);
  });
});

describe('rows that say "paid"', () => {
  it('asks for what the open row asks for', () => {
    const text =
      'Current balance\n$84.20\nDue on Dec 9, 2026\nDate\tDescription\tAmount\tStatus\n' +
      'Nov 14, 2026\tNovember bill\t$84.20\tUnpaid\nOct 14, 2026\tOctober bill\t$79.95\tPaid';
    const bill = readBillFacts(text, { receivedOn, locale: 'en' });
    expect(bill.amountDue?.value).toBe(8420);
    expect(bill.dueDate?.value).toBe('2026-12-09');
  });

  it('lists no bill where all are paid', () => {
    const text = '账期\t应缴金额\t状态\n10月\t162.30元\t已缴费\n9月\t158.00元\t已缴费';
    expect(readBillText(text, { receivedOn }).bills).toEqual([]);
  });
});

it('owes nothing for prices of plans', () => {
  const text = 'Basic\n$29.99/mo\nPremium\n$59.99/mo\nFirst month free, then $59.99';
  expect(readBillFacts(text, { receivedOn, locale: 'en' }).amountDue).toBeNull();
});

it('tells what would follow a delay from a delay', () => {
  const days = (text: string) => readBillFacts(text, { receivedOn }).overdueDays?.value ?? null;
  expect(days('已欠费42.36元，欠费停机后90天未缴将销号')).toBeNull();
  expect(days('请于11月25日前领取，逾期3天将退回')).toBeNull();
  expect(days('你这笔账已经拖了47天了')).toBe(47);
  expect(days('您的账单已逾期5天，将影响征信')).toBe(5);
});

describe('a figure above its label, each in a line of its own', () => {
  const card = 'Account ending 4471\n$386.12\nAmount due · was due Nov 14, 2026\n';

  it('is the amount due, not what is usually paid', () => {
    const bill = readBillFacts(`${card}Regular payment\t$361.12`, { receivedOn });
    expect(bill.amountDue?.value).toBe(38_612);
  });

  it('is left alone where the label has a figure of its own', () => {
    const text = 'Last payment\n$40.00\nAmount due\n$386.12';
    expect(readBillFacts(text, { receivedOn }).amountDue?.value).toBe(38_612);
  });
});
