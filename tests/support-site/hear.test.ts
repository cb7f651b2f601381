import { describe, expect, it } from 'vitest';
import { hearAmount } from './src/agent/hear-amount';
import { hearDate } from './src/agent/hear-date';
import { hearReason } from './src/agent/hear-reason';

const SUNDAY = '2026-11-22';

describe('days', () => {
  it.each([
    ['12月5日', '2026-12-05'],
    ['12/5', '2026-12-05'],
    ['2026年12月5号之前', '2026-12-05'],
    ['2026-12-05', '2026-12-05'],
    ['民國115年12月5日', '2026-12-05'],
    ['1月15号发工资', '2027-01-15'],
    ['下个月5号', '2026-12-05'],
    ['下個月10號', '2026-12-10'],
    ['月底', '2026-11-30'],
    ['下月底', '2026-12-31'],
    ['明天', '2026-11-23'],
    ['15天后', '2026-12-07'],
    ['下周五', '2026-11-27'],
    ['25号', '2026-11-25'],
    ['９月被裁员，１２月５日还', '2026-12-05'],
    ['9月15日被裁员，12月5日还', '2026-12-05'],
  ])('%s', (text, day) => {
    const plain = text.normalize('NFKC');
    expect(hearDate(plain, { today: SUNDAY, dayFirst: false }).day).toBe(day);
  });

  it.each([
    ['5 December', '2026-12-05'],
    ['December 5th, 2026', '2026-12-05'],
    ['the 5th of next month', '2026-12-05'],
    ['05/12/2026', '2026-12-05'],
    ['5/12', '2026-12-05'],
    ['Friday', '2026-11-27'],
    ['end of the month', '2026-11-30'],
    ['in 2 weeks', '2026-12-06'],
    ['by the 30th', '2026-11-30'],
  ])('%s', (text, day) => {
    expect(hearDate(text, { today: SUNDAY, dayFirst: true }).day).toBe(day);
  });

  it.each(['13月40日', '工号80327', '等有钱', 'as soon as I can', ''])('no day in %j', (text) => {
    expect(hearDate(text, { today: SUNDAY, dayFirst: false }).day).toBeUndefined();
  });
});

describe('amounts', () => {
  it.each([
    ['500元', 50_000],
    ['¥3,286.50', 328_650],
    ['NT$2,550', 255_000],
    ['我能还800', 80_000],
    ['两千块', 200_000],
    ['一千五百元', 150_000],
    ['1.5万元', 1_500_000],
    ['I can pay 60.5 a month', 6_050],
    ['fifty? no, £55', 5_500],
    ['60 pounds', 6_000],
  ])('%s', (text, amount) => {
    expect(hearAmount(text, false).amount).toBe(amount);
  });

  it('takes a bare number only where an amount was asked for', () => {
    expect(hearAmount('500', false).amount).toBeUndefined();
    expect(hearAmount('500', true).amount).toBe(50_000);
    expect(hearAmount('一千五', true).amount).toBe(150_000);
    expect(hearAmount('没有', true).amount).toBeUndefined();
  });
});

describe('reasons', () => {
  it.each([
    ['公司裁员了', 'job_loss'],
    ['公司倒閉，沒有收入', 'business'],
    ['媽媽生病住院', 'illness'],
    ['I lost my job', 'job_loss'],
    ['my hours were cut', 'income_down'],
    ['忘记还款日了', 'forgot'],
    ['資金週轉不過來', 'cash_flow'],
    ['天气不错', undefined],
  ])('%s', (text, reason) => {
    expect(hearReason(text)).toBe(reason);
  });
});
