import { describe, expect, it, test } from 'vitest';
import { readBillFacts } from '@/utils/sites';

const dueOn = (text: string, receivedOn: string) =>
  readBillFacts(text, { receivedOn }).dueDate?.value ?? null;

describe('a day that was moved', () => {
  test.each([
    ['到期还款日2027年2月6日，因春节假期顺延至2027年2月13日，本期应还500元', '2027-02-13'],
    ['繳款截止日：115/12/05（遇例假日順延至115/12/07）本期應繳總額：NT$870', '2026-12-07'],
    ['Amount due £40.00 by 3 December 2026, now extended to 17 December 2026', '2026-12-17'],
    ['应还500元，还款日12月5日，可申请延期至12月20日', '2026-12-05'],
    ['應納稅額 4,105 元 繳納期間：115年12月1日至115年12月31日', '2026-12-31'],
  ])('%s', (text, wanted) => {
    expect(dueOn(text, '2026-12-01')).toBe(wanted);
  });
});

describe('the month after the bill', () => {
  it('is the one after the month the text names', () => {
    const text = '您的11月账单已出，应还款80元，还款日为次月10日';
    expect(dueOn(text, '2026-11-28')).toBe('2026-12-10');
    expect(dueOn(text, '2026-12-03')).toBe('2026-12-10');
    expect(dueOn('12月账单应还款80元，还款日为次月10日', '2027-01-02')).toBe('2027-01-10');
    expect(dueOn('2026年12月话费80元应缴，请于次月十日前缴清', '2027-01-02')).toBe('2027-01-10');
  });

  it('is unknown where it names none, or two', () => {
    expect(dueOn('应还款80元，还款日为次月10日', '2026-11-28')).toBeNull();
    expect(dueOn('10月账单和11月账单应还款80元，还款日为次月10日', '2026-11-28')).toBeNull();
    expect(dueOn('11月账单应还款80元，还款日为次月31号左右', '2027-01-28')).toBe('2026-12-31');
    expect(dueOn('1月账单应还款80元，还款日为次月30日', '2027-01-28')).toBeNull();
  });
});
