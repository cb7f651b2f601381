import { describe, expect, it, test } from 'vitest';
import { readBillFacts } from '@/utils/sites';

const read = (text: string, receivedOn = '2026-11-22') => readBillFacts(text, { receivedOn });

describe('columns that are parted by blanks only', () => {
  it('belong to the headings above them, one by one', () => {
    const bill = read(
      '帳單結帳日 繳款截止日 信用額度 預借現金額度\n115/11/03 115/11/18 150,000 15,000\n' +
        '上期應繳總額 - 已繳款金額 + 本期新增款項 = 本期應繳總額 本期最低應繳金額\n' +
        '4,200 4,200 9,876 9,876 1,000\n',
    );
    expect(bill.amountDue?.value).toBe(987_600);
    expect(bill.minimumDue?.value).toBe(100_000);
    expect(bill.dueDate?.value).toBe('2026-11-18');
  });

  it('may name the currency in a column', () => {
    const bill = read(
      '繳款幣別 上期餘額 本期新增款項 本期應繳總金額 本期最低應繳金額\nTWD 0 8,420 8,420 1,000',
    );
    expect(bill.amountDue?.value).toBe(842_000);
    expect(bill.minimumDue?.value).toBe(100_000);
  });

  it('never take a limit and the cash part of it for a total and its minimum', () => {
    const bill = read('信用额度 预借现金额度 账单日\n50,000 5,000 11/03\n');
    expect(bill.amountDue).toBeNull();
    expect(bill.minimumDue).toBeNull();
  });
});

describe('a printed page whose layout was lost', () => {
  it('has its labels in one run and its values in the next, under a heading', () => {
    const bill = read(
      'YOUR BILL SUMMARY\nStatement Date\nCredit Limit\nCurrent Balance\nMinimum Payment\nPayment Due Date\n' +
        'November 5, 2026\n$9,000.00\n$417.20\n$25.00\nDecember 1, 2026\nPage 1 of 3',
    );
    expect(bill.amountDue?.value).toBe(41_720);
    expect(bill.minimumDue?.value).toBe(2500);
    expect(bill.dueDate?.value).toBe('2026-12-01');
  });

  it('is read where the blanks between its words are gone', () => {
    const bill = read(
      'StatementDate November5,2026\nCreditLimit $9,000.00\nTotalBalance $417.20\n' +
        'MinimumPayment $25.00\nPaymentDueDate December1,2026\nThankYouForBanking',
    );
    expect(bill.minimumDue?.value).toBe(2500);
    expect(bill.dueDate?.value).toBe('2026-12-01');
  });

  it('lists purchases, which nobody asks for again', () => {
    const text = 'Due Date\n13-DEC-2026\n16-NOV 15-NOV BOOKSHOP 10.00\nThank you';
    expect(read(text).amountDue).toBeNull();
  });
});

describe('what is asked for now', () => {
  test.each([
    ['Total amount: ₹9,000\nAmt received: ₹4,000\nOutstanding: ₹5,000\nPlease pay now', 500_000],
    ['Ann, your account balance of $310.00 is now past due. Call us.', 31_000],
    ['Your loan is two payments in arrears.\nThe total arrears balance is £118.60.', 11_860],
    [
      'Creditor: Crest Bank\nOriginal amount: $900.00\nCurrent balance: $1,061.37\nFrom a debt collector',
      106_137,
    ],
    [
      '您于2026年10月12日在小盒贷借款1000元，明天是到期还款日。我们将从您尾号为1788的卡上扣除人民币1090.00元。',
      109_000,
    ],
    ['花呗账单：本月支出860.00元，请于10日还款', 86_000],
    ['11 月信用卡消費 $2,150\n需在 12/5 前繳費 $2,150', 215_000],
    ['本月待还（元）\n620.42\n剩余全部待还 2,441.68', 62_042],
    ['应还总额\t3218.55元\n应还本息\t3135.60元\n逾期罚息\t82.95元', 321_855],
    ['当前应还（含罚息）\t¥532.18\n期数\t应还合计(元)\n1\t520.73\n2\t532.18\n3\t520.73', 53_218],
    [
      '征收项目\t缴款期限\t应补税额\t逾期天数\n增值税\t2026-10-26\t5,654.90\t27\n应缴合计：¥5,731.24',
      573_124,
    ],
    ['應繳金額\t管理費 5,280 元、清潔費 1,200 元\tNT$ 6,480', 648_000],
    ['INSTALLMENT of RS.5374 NACH scheduled for debit on 10-dec-26. Keep funds.', 537_400],
    ['The open invoice amount of € 1.44 will soon be debited from your card.', 144],
    ['Interest of Rs 450.00 on Gold Loan GL-99210 is due on 10-DEC-26.', 45_000],
    ['信用卡还款提醒\n信用卡：9999\n还款金额：88\n到期时间：明天', 8800],
    ['电子账单\n到期还款日 2026/12/03\n62270816****9490 人民币(CNY) 857.90 200.00', 85_790],
    ['Premium overdue\n€89.90\nWas due on 3 November 2026', 8990],
  ])('%s', (text, amount) => {
    expect(read(text).amountDue?.value).toBe(amount);
  });

  it('is nothing that was paid', () => {
    for (const text of [
      'Bill payment of Rs. 2,819 was successful!',
      'Payment of Rs. 532.18 is credited. Your billed outstanding is Rs. 0.00.',
      '信用卡还款到账成功 246.72元',
    ])
      expect(read(text).amountDue?.value ?? 0).toBe(0);
  });

  it('is no rule for everybody and no sum of purchases', () => {
    expect(read('當期應繳總金額為「1,500元（含）以下」者不寄紙本帳單').amountDue).toBeNull();
    const spends = read('Your statement is ready. Total spends Rs.42,150. Minimum due Rs.2,100');
    expect(spends.amountDue).toBeNull();
    expect(spends.minimumDue?.value).toBe(210_000);
  });
});

describe('the day it is due', () => {
  test.each([
    ['您4月15日的借款1140元，于2026年10月29日到期；请尽快还款', '2026-10-29'],
    ['和平大樓的租金將於 3 天後（2026/12/5）到期。', '2026-12-05'],
    ['借款将于11月15日对尾号为6023的账户进行划扣，本期应还款380.56元', '2026-11-15'],
    ['依約應於115年10月20日繳付之分期款項迄未繳納', '2026-10-20'],
    ['分期\n第1期 10月18日\t432.71 已还清\n第2期 11月18日 逾期4天\t433.58', '2026-11-18'],
    ['You must pay the hearing fee of £346.00 by 4pm on 4 December 2026.', '2026-12-04'],
    ['应交日期：2026年11月8日\n欠租金额：1600元', '2026-11-08'],
    ['未於截止日前繳清將加收違約金\n115/11/10 抄表\n繳費期限\t115/11/28', '2026-11-28'],
    [
      '还款日 2026-11-20\n期数\t应还日期\n1\t2026-10-20\n2\t2026-11-20\n3\t2026-12-20',
      '2026-11-20',
    ],
  ])('%s', (text, day) => {
    expect(read(text).dueDate?.value).toBe(day);
  });

  it('is not when a voucher ends', () => {
    expect(read('您的会员将于12月1日到期，续费立减').dueDate).toBeNull();
  });
});

it('knows how long a contract has been broken', () => {
  expect(read('因您违约天数已达 120 天，总计 3816 元').overdueDays?.value).toBe(120);
  const table = '缴款期限\t应补税额\t逾期天数\n2026-10-26\t5,654.90\t27';
  expect(read(table).overdueDays).toEqual({ value: 27, words: '27' });
  const gap = '备注\t缴款期限\t应补税额\t逾期天数\t状态\n\t2026-10-26\t5,654.90\t27 天\t未缴';
  expect(read(gap).overdueDays).toEqual({ value: 27, words: '27 天' });
  expect(read('16 days past the census payment date').overdueDays?.value).toBe(16);
});

it.each([
  ['美元账户信用卡03月账单：美元应还100.00元', 'USD'],
  ['Origin Energy ABN 30 000 051 696\nAmount due $210.40', 'AUD'],
  ['Pay by Interac e-Transfer\nAmount due $210.40', 'CAD'],
  ['Auckland, New Zealand\nAmount due $210.40', 'NZD'],
])('whose money: %s', (text, currency) => {
  expect(read(text).currency?.value).toBe(currency);
});
