import { describe, expect, it } from 'vitest';
import { checkOutgoing, type OutgoingContext } from '@/utils/safety';

const zh: OutgoingContext = {
  locale: 'zh-CN',
  region: 'CN',
  currency: 'CNY',
  affordable: 80_000,
  amountDue: 328_650,
};
const gb: OutgoingContext = {
  locale: 'en',
  region: 'GB',
  currency: 'GBP',
  affordable: 10_000,
  amountDue: 120_000,
};

const contextOf = (text: string) => (/[\u4e00-\u9fff]/.test(text) ? zh : gb);
const findingOf = (text: string, rule: string) =>
  checkOutgoing(text, contextOf(text)).find((finding) => finding.rule === rule);

describe('an offer above what is left a month', () => {
  it.each([
    '我每月可以还2000元',
    '每个月还1,500元可以吗？',
    '我想每月还 ¥1,000',
    '每期1200元我可以接受',
    '我每月最多能还900块',
    '我愿意每月支付1000元，直到还清',
    '每月2000',
    '我每个月还1500',
    '每个月，我可以还2000元',
    '我可以月还1500元',
    '收入5000元，每月可以还1500元',
    '我每月还１５００元',
    '我每周还300元',
    '我每月可以还一千五百元',
    '每月还2千元，从12月开始',
    '我同意你们说的每月1500元',
    '我想分3期还清',
    '可以分三期还吗？我下月开始',
    '我希望分2个月还清',
    '每期還款1,095.50元我沒問題',
    'I can pay £250 a month',
    'I could manage £150 per month',
    'I offer £200 monthly',
    'I can afford 300 a month',
    'Can I pay £120 each month?',
    'I would like to pay £50 a week',
    'I can pay it off in 6 instalments',
    'I will pay it over 10 months',
    'I agree to your plan of £150 a month',
  ])('is held: %s', (text) => {
    expect(findingOf(text, 'unaffordable')?.action).toBe('hold');
  });

  it.each([
    '我每月可以还800元',
    '我每月可以还500元',
    '我每月收入5000元',
    '我每月工资3500元，开销2900元',
    '房租每月2000元',
    '我每月还房贷3000元',
    '其他贷款每月要还1500元',
    '每月1500元我承担不起',
    '我无法每月还1500元',
    '每月还1500元对我来说太高了',
    '您说的每月1095元，我需要考虑',
    '每月5000元，我做不到',
    '我上个月已经还了2000元',
    '利息每月要多少？',
    '请问分6期的话，每期多少钱？',
    '我想分6期还',
    '我欠款3286.50元',
    '账单金额3286.50元，逾期15天',
    '我现在先还500元',
    '我希望申请延期到2026年12月9日',
    '请不要每月打2000个电话',
    '我在每月15号发工资',
    'I can pay £100 a month',
    'I can afford £80 per month',
    'My income is £1,400 a month',
    'I spend £600 a month on rent',
    'My rent is £600 a month',
    'I cannot afford £250 a month',
    '£250 a month is too much for me',
    'You asked for £250 a month',
    'What would the monthly amount be?',
    'I earn 1,400 a month',
    'I could pay it over 12 months',
    'I owe £1,200',
    'I paid £300 last month',
  ])('is none: %s', (text) => {
    expect(findingOf(text, 'unaffordable')).toBeUndefined();
  });

  it('shows the numbers and the sentence with what is affordable', () => {
    const finding = findingOf('我每月可以还2000元，从12月开始。', 'unaffordable');
    expect(finding?.reason).toContain('¥2,000.00');
    expect(finding?.reason).toContain('¥800.00');
    expect(finding?.instead).toBe('我每月可以还¥800.00，从12月开始。');
  });

  it('says how many instalments would do', () => {
    expect(findingOf('我想分3期还清', 'unaffordable')?.instead).toContain('5');
  });

  it('only points out a sum that is restated', () => {
    expect(findingOf('请确认：每期1500元，共3期', 'unaffordable')?.action).toBe('caution');
    expect(findingOf('Can you confirm it is £250 a month?', 'unaffordable')?.action).toBe(
      'caution',
    );
  });

  it('says that nothing was checked without a budget, and stops nothing', () => {
    const context = { locale: 'zh-CN', currency: 'CNY' } as const;
    const found = checkOutgoing('我每月可以还20000元', context);
    expect(found).toMatchObject([{ rule: 'unchecked_offer', action: 'note' }]);
  });

  it('leaves another currency alone', () => {
    expect(checkOutgoing('I can pay $300 a month', gb)).toEqual([]);
  });
});

describe('a single payment above what is left a month', () => {
  it.each([
    '我现在先还2000元',
    '今天可以付1500元',
    '我明天还3000元',
    '我先支付1,000元表示诚意',
    '可以先缴2000吗，我今天转',
    '我先还1500',
    'I can pay £500 now',
    'I will send £300 today',
    'I could put down £250',
    'I can pay 400 today',
  ])('is pointed out: %s', (text) => {
    expect(findingOf(text, 'unaffordable_now')?.action).toBe('caution');
  });

  it.each([
    '我现在先还500元',
    '我欠了2000元',
    '账单是3286.50元',
    '我还有2000元的房租要交',
    '还差2000元',
    '还需2000元生活费',
    '我已经还了2000元',
    '我拿不出2000元',
    '逾期3286.50元想申请延期',
    '我没有办法一次付3286.50元',
    'I can pay £60 now',
    'I owe £1,200',
    'The bill is £1,200',
    'I cannot pay £500 now',
    'I paid £500 last week',
    'My balance of £1,200 is overdue',
  ])('is none: %s', (text) => {
    expect(findingOf(text, 'unaffordable_now')).toBeUndefined();
  });
});

describe('the debt and the plan', () => {
  it('points out more than the whole debt', () => {
    const context = { ...zh, affordable: undefined };
    expect(checkOutgoing('我今天还5000元', context)[0]?.rule).toBe('above_debt');
    const rules = checkOutgoing('我今天还3000元', context).map(({ rule }) => rule);
    expect(rules).toEqual(['unchecked_offer']);
  });

  it('points out more than the plan', () => {
    const context = { ...zh, plan: { amount: 50_000 } };
    expect(checkOutgoing('我每月可以还700元', context)[0]?.rule).toBe('above_plan');
    expect(checkOutgoing('我每月可以还500元', context)).toEqual([]);
  });

  const planned: OutgoingContext = {
    ...zh,
    today: '2026-11-22',
    plan: { date: '2026-12-09' },
  };
  it.each([
    '我12月1日可以还500元',
    '我明天还500元',
    '我想在11月30日还款',
    'I can pay on 1 December 2026',
  ])('points out a day before the planned one: %s', (text) => {
    expect(checkOutgoing(text, planned).map(({ rule }) => rule)).toContain('earlier_than_plan');
  });
  it.each([
    '我12月9日可以还500元',
    '我12月15日还500元',
    '请在12月1日前答复我',
    '我11月1日已经还了500元',
    '12月1日我还不上',
    '账单12月1日到期',
    'Please reply by 1 December 2026',
    'I cannot pay on 1 December 2026',
  ])('lets pass: %s', (text) => {
    expect(checkOutgoing(text, planned)).toEqual([]);
  });

  it('says nothing of paying all on the planned day', () => {
    const context = { ...planned, region: 'CN' as const };
    expect(checkOutgoing('12月9日我还清3286.50元', context)).toEqual([]);
  });
});

it('is content with the three numbers of a budget', () => {
  const { affordable: _, ...unknown } = zh;
  const budget = { income: 500_000, essentials: 350_000, otherDebts: 70_000 };
  const rules = (text: string, known: OutgoingContext['budget']) =>
    checkOutgoing(text, { ...unknown, budget: known }).map(({ rule }) => rule);
  expect(rules('我每月可以还1000元', budget)).toEqual(['unaffordable']);
  expect(rules('我每月可以还800元', budget)).toEqual([]);
  expect(rules('我每月可以还100元', { ...budget, income: 300_000 })).toEqual(['unaffordable']);
  expect(rules('我每月可以还1000元', { income: 500_000 })).toEqual(['unchecked_offer']);
  const foreign = { ...budget, currency: 'USD' };
  expect(rules('我每月可以还1000元', foreign)).toEqual(['unchecked_offer']);
});
