import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FindAmountsOptions, findAmounts, formatMoney } from '@/utils/money';

function minors(text: string, options?: FindAmountsOptions): number[] {
  return findAmounts(text, options).map((amount) => amount.minor);
}

describe('findAmounts takes', () => {
  it.each<[string, number[]]>([
    ['本期应还1200元', [120_000]],
    ['本期应还 1,200.50 元。', [120_050]],
    ['金额：￥３，２８６．５０', [328_650]],
    ['¥3,286.5', [328_650]],
    ['应还 ¥ 1,234.56，最低 ¥ 123.46', [123_456, 12_346]],
    ['本期应还\n￥\n1,756.01', [175_601]],
    ['RMB888.00', [88_800]],
    ['CNY 12,446.90', [1_244_690]],
    ['人民币300.00元', [30_000]],
    ['人民币：300', [30_000]],
    ['交易金额：4659.66（人民币）', [465_966]],
    ['2,221.21/RMB', [222_121]],
    ['金额(元)：3286.50', [328_650]],
    ['3.2万元', [3_200_000]],
    ['大概3万2', [3_200_000]],
    ['3万5千块', [3_500_000]],
    ['最高50万备用金', [50_000_000]],
    ['2千块', [200_000]],
    ['500块钱', [50_000]],
    ['500塊', [50_000]],
    ['1,200圓', [120_000]],
    ['NT$1,200', [120_000]],
    ['NT 1,200', [120_000]],
    ['新臺幣1,200元', [120_000]],
    ['HK$ 500', [50_000]],
    ['$3,740.', [374_000]],
    ['US$50', [5000]],
    ['£1.2k', [120_000]],
    ['$1.5 million', [150_000_000]],
    ['€20', [2000]],
    ['20€', [2000]],
    ['100 pounds a month', [10_000]],
    ['250 dollars', [25_000]],
    ['AED 1,911.69', [191_169]],
    ['Rs.3200 is due', [320_000]],
    ['12元5角', [1250]],
    ['3块2毛5分', [325]],
    ['100元3分期', [10_000]],
    ['500-800元', [50_000, 80_000]],
    ['3-5万元', [3_000_000, 5_000_000]],
    ['$50-$100', [5000, 10_000]],
    ['工号8866，120元', [12_000]],
    ['方案1：500元，方案2：600元', [50_000, 60_000]],
    ['最低还款0元（已还清）', [0]],
    ['1200元月底前还', [120_000]],
    ['分12期，每期533.33元', [53_333]],
    ['1200元/期', [120_000]],
    ['2026-07-15 RMB 888.00', [88_800]],
    ['尾号8812人民币300元', [30_000]],
    ['100 USD', [10_000]],
    ['2026-11-25 500元', [50_000]],
    ['11:30 500元', [50_000]],
    ['尾号8812 500元', [50_000]],
    ['第3期 500元', [50_000]],
    ['金额：\u200b500元', [50_000]],
    ['6,988 元 500 元', [698_800, 50_000]],
    ['三千二百元', [320_000]],
    ['每月还五百块', [50_000]],
    ['欠了两万多，实际两万', [2_000_000]],
    ['一万二', [1_200_000]],
    ['人民币叁仟贰佰元整', [320_000]],
    ['三百块一个月', [30_000]],
    ['一块钱', [100]],
    ['<b>￥12.00</b>', [1200]],
  ])('%s', (text, wanted) => {
    expect(minors(text)).toEqual(wanted);
  });
});

describe('findAmounts leaves', () => {
  it.each([
    '',
    '1200',
    '2026-11-25 10:30',
    '2026年11月25日',
    '11/25',
    '民國115年4月13日',
    '3个工作日内',
    '分6期',
    '逾期12天',
    '日利率0.05%',
    '请拨打95188或400-800-1234',
    '手机13800138000',
    '卡号6222021234567890123',
    '尾号8812',
    '工号A1024',
    '工单号20261122000123元',
    '5万人已领取',
    '3万多',
    '1000多元',
    '几十元',
    '上千元',
    '三五百元',
    '2026元旦',
    '2026元月',
    '应还-800元',
    '余额 ¥-61.38',
    '-¥61.38',
    '1.234元',
    '1,2345元',
    '12,34元',
    '1.200,50 €',
    '尾号888，120元',
    '3，286.50元',
    '1e9元',
    '10000000001元',
    'R$100',
    '{{amount}} 元',
    '****1234元',
    '一块还',
    '多元化',
    '万一',
    '千万不要',
    '百万医疗险',
    '3块屏幕',
    '区块链',
    'room 12, rm 5',
    '12th of November',
    '日息低至万2',
    '100%元',
    '1 200 元',
    '1\u00a0200 元',
    '¥1 200',
    '3,2\u200b86元',
    '¥32\u200b86',
  ])('%s', (text) => {
    expect(minors(text)).toEqual([]);
  });
});

describe('the currency', () => {
  it.each<[string, FindAmountsOptions, string | undefined]>([
    ['100元', {}, undefined],
    ['100元', { region: 'CN' }, 'CNY'],
    ['100元', { region: 'TW' }, 'TWD'],
    ['100元', { region: 'HK' }, 'HKD'],
    ['人民币100元', { region: 'TW' }, 'CNY'],
    ['$100', {}, 'USD'],
    ['$100', { region: 'TW' }, 'TWD'],
    ['$100', { region: 'HK' }, 'HKD'],
    ['$100', { region: 'GB' }, 'USD'],
    ['$100 CAD', {}, 'CAD'],
    ['￥100', {}, 'CNY'],
    ['NT$100', {}, 'TWD'],
    ['HK$100', {}, 'HKD'],
    ['£100', {}, 'GBP'],
    ['€100', {}, 'EUR'],
    ['S$100', {}, 'SGD'],
    ['100美元', {}, 'USD'],
    ['两千港币', {}, 'HKD'],
    ['100美元 200人民币', {}, 'USD'],
  ])('%s %j', (text, options, wanted) => {
    expect(findAmounts(text, options)[0]?.currency).toBe(wanted);
  });
});

it('a unit between two numbers belongs to one of them', () => {
  const currencies = findAmounts('100美元 200人民币，300港币').map(({ currency }) => currency);
  expect(currencies).toEqual(['USD', 'CNY', 'HKD']);
});

describe('bare numbers, when asked for', () => {
  it.each<[string, number[]]>([
    ['1200', [120_000]],
    ['每个月最多 1,500.50 吧', [150_050]],
    ['3,286.50', [328_650]],
    ['I can pay 300 a month', [30_000]],
    ['I paid 300', [30_000]],
    ['每月2000', [200_000]],
    ['1200/月', [120_000]],
    ['0.5', [50]],
  ])('%s', (text, wanted) => {
    expect(minors(text, { bare: true })).toEqual(wanted);
  });

  it.each([
    '2026-11-25',
    '11月25日',
    '25号',
    '11/25',
    '10:30',
    '115/04/13',
    '6期',
    '3 期',
    '3个工作日',
    '12天',
    '12 days',
    '5%',
    '5 %',
    '尾号8812',
    '工号 1024',
    'card ending 8812',
    'ticket #4711',
    '95188转0',
    '13800138000',
    '400-800-1234',
    '0755',
    '2026',
    '3 of 6',
    '第3',
    'v2.1.3',
    'A12',
    '6222 0212 3456 7890',
    '1. 先还',
    '1、先还\n2、再还',
    'Jan 10',
    'September 7, please',
    'last 4 digits',
    'example.com/9 和 95508.com',
    '20261122',
    '万2',
  ])('not %s', (text) => {
    expect(minors(text, { bare: true })).toEqual([]);
  });
});

describe('findAmounts in general', () => {
  const piece = fc.constantFrom(
    ...'0123456789,，.．-−:：/%元块万千三五十$¥￥£ \nNTRMBHKkwx号期天'.split(''),
  );

  it('gives spans over the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: piece, maxLength: 60 }), fc.boolean(), (text, bare) => {
        let last = 0;
        for (const { start, end, words, minor } of findAmounts(text, { bare })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(words).toBe(text.slice(start, end));
          expect(Number.isSafeInteger(minor) && minor >= 0).toBe(true);
          last = end;
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('finds what formatMoney writes, alone and in a sentence', () => {
    const currency = fc.constantFrom('CNY', 'TWD', 'USD', 'GBP', 'HKD', 'EUR');
    const locale = fc.constantFrom('zh-CN', 'zh-TW', 'en');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), currency, locale, (minor, code, language) => {
        const words = formatMoney(minor, code, language as 'en');
        const [found, ...others] = findAmounts(`本期应还${words}，尾号8812，2026-11-25前。`);
        expect(found).toMatchObject({ minor, currency: code, words });
        expect(others).toEqual([]);
      }),
    );
  });

  it('never throws, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        findAmounts(text, { bare: true });
      }),
    );
  });

  it.each(['1', '1,', '1,111', '¥', '元', '三', '万', ' ', '-1', '1.1', '￥1万2', '1 '])(
    'is quick on 100,000 characters of %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      const start = performance.now();
      findAmounts(text, { bare: true });
      expect(performance.now() - start).toBeLessThan(1500);
    },
  );
});
