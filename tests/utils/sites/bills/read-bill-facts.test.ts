import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { readBillFacts } from '@/utils/sites';

const receivedOn = '2026-11-22';

interface Notice {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly amount_due?: number;
  readonly minimum_due?: number;
  readonly due_date?: string;
  readonly overdue_days?: number;
  readonly currency?: string;
}

const notices = readFileSync(new URL('notices.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Notice);

const hundredths = (amount: number | undefined) =>
  amount === undefined ? null : Math.round(amount * 100);

/** '--06-25' prints no year: month and day are compared. */
function expectDay(day: string | undefined, expected: string | undefined): void {
  if (expected?.startsWith('--')) expect(day?.slice(4)).toBe(expected.slice(1));
  else expect(day).toBe(expected);
}

describe('notices, mails and messages', () => {
  test.each(notices)('$id $text', (notice) => {
    const facts = readBillFacts(notice.text, { receivedOn, locale: notice.lang });
    expect(facts.amountDue?.value ?? null).toBe(hundredths(notice.amount_due));
    expect(facts.minimumDue?.value ?? null).toBe(hundredths(notice.minimum_due));
    expectDay(facts.dueDate?.value, notice.due_date);
    expect(facts.overdueDays?.value).toBe(notice.overdue_days);
    expect(facts.currency?.value).toBe(notice.currency);
  });

  it('needs no locale where the characters tell', () => {
    const read = (text: string) => readBillFacts(text, { receivedOn });
    expect(read('本期應繳總額 2,580 元').currency?.value).toBe('TWD');
    expect(read('本期应还 2,580 元').currency?.value).toBe('CNY');
    expect(read('Amount due: £25.80').currency?.value).toBe('GBP');
  });
});

describe('years', () => {
  const dueOn = (text: string, day: string) =>
    readBillFacts(text, { receivedOn: day, locale: 'zh-CN' }).dueDate?.value;

  it('takes the year nearest to the day it was received', () => {
    expect(dueOn('应还100元，还款日1月5日', '2026-12-20')).toBe('2027-01-05');
    expect(dueOn('应还100元，还款日12月28日', '2027-01-03')).toBe('2026-12-28');
    expect(dueOn('应还100元，还款日1月5日', '2026-01-02')).toBe('2026-01-05');
  });

  it('takes a plain date as well', () => {
    const facts = readBillFacts('应还100元，还款日1月5日', {
      receivedOn: Temporal.PlainDate.from('2026-12-20'),
    });
    expect(facts.dueDate).toEqual({ value: '2027-01-05', words: '1月5日' });
  });

  it('leaves 05/07/2026 unread where nothing says whose order it is', () => {
    expect(readBillFacts('Payment due date 05/07/2026', { receivedOn }).dueDate).toBeNull();
    expect(
      readBillFacts('Total due £20.00. Payment due date 05/07/2026', { receivedOn }).dueDate?.value,
    ).toBe('2026-07-05');
    expect(
      readBillFacts('Total due $20.00. Payment due date 05/07/2026', { receivedOn }).dueDate?.value,
    ).toBe('2026-05-07');
  });
});

describe('what else a bill says', () => {
  const read = (text: string) => readBillFacts(text, { receivedOn });

  it('reads principal, interest and fees apart from the amount due', () => {
    const facts = read('应还总额1,160元，其中本金1,000元，利息100元，违约金60元，已逾期12天');
    expect(facts.amountDue?.value).toBe(116_000);
    expect(facts.principal?.value).toBe(100_000);
    expect(facts.interest?.value).toBe(10_000);
    expect(facts.fees?.value).toBe(6000);
    expect(facts.isOverdue).toBe(true);
  });

  it('keeps the whole debt apart from what is past due', () => {
    const facts = read('Outstanding balance $3,000.00. Amount past due $120.00.');
    expect(facts.amountDue?.value).toBe(12_000);
    expect(facts.balance?.value).toBe(300_000);
  });

  it('reads what was paid, and owes nothing for it', () => {
    const facts = read('还款成功通知\n还款时间：10月15日\n实际还款：300.00元');
    expect(facts.amountDue).toBeNull();
    expect(facts.paidAmount?.value).toBe(30_000);
    expect(facts.paidDate?.value).toBe('2026-10-15');
  });

  it('knows who sends it', () => {
    expect(read('【招商银行】应还100元').lender?.value).toBe('招商银行');
    expect(read('【小河钱包】应还100元').lender?.value).toBe('小河钱包');
    expect(read('Harbor Recovery LLC\nAmount due $20.00').lender?.value).toBe(
      'Harbor Recovery LLC',
    );
    expect(read('The amount due of $20.00 is a due to chase').lender).toBeNull();
  });

  it('reads the number and the day of an invoice', () => {
    const facts = read('Invoice no. INV-2026-0417\nDated 3 October 2026\nTotal due £12.00');
    expect(facts.reference?.value).toBe('INV-2026-0417');
    expect(facts.statementDate?.value).toBe('2026-10-03');
  });

  it('says the exact words, with full-width digits and hidden marks as they were', () => {
    expect(read('应还：１，２００．５０元').amountDue).toEqual({
      value: 120_050,
      words: '１，２００．５０元',
    });
    expect(read('应\u200b还 ¥\u200b500.00').amountDue?.value).toBe(50_000);
    expect(read('<td>应还款额</td><td>&yen;88.00</td>').amountDue?.words).toBe('&yen;88.00');
  });
});
