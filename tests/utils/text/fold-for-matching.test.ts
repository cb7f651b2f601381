import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForMatching } from '@/utils/text';
import { SIMPLIFIED_FORMS } from '@/utils/text/simplified-forms';

/** Pairs are checked through a sentence in both scripts. */
const SENTENCES: [string, string][] = [
  ['請問您方便聯繫人工客服嗎', '请问您方便联系人工客服吗'],
  ['這筆帳單本期應繳總額', '这笔账单本期应缴总额'],
  ['這筆賬單的還款計劃', '这笔帐单的还款计划'],
  ['我們會於三個工作天內回覆您', '我们会于三个工作天内回复您'],
  ['違約金與滯納金可以減免嗎', '违约金与滞纳金可以减免吗'],
  ['我願意還款，只是暫時週轉困難', '我愿意还款，只是暂时周转困难'],
  ['紓困與緩繳方案', '纾困与缓缴方案'],
  ['醫療證明、離職證明、收入證明', '医疗证明、离职证明、收入证明'],
  ['請將款項轉到專員個人帳戶', '请将款项转到专员个人账户'],
  ['驗證碼請勿洩露給他人', '验证码请勿泄露给他人'],
  ['貳萬叁仟圓整', '贰万叁仟圆整'],
  ['臺灣企業銀行', '台湾企业银行'],
  ['法務催收將依法訴訟', '法务催收将依法诉讼'],
  ['親愛的顧客，妳好', '亲爱的顾客，你好'],
  ['著手處理，放在櫃檯裡', '着手处理，放在柜台里'],
];

describe('foldForMatching', () => {
  it.each(SENTENCES)('%s', (traditional, simplified) => {
    expect(foldForMatching(traditional)).toBe(foldForMatching(simplified));
  });

  it.each([
    ['Ｈｅｌｌｏ　ＷＯＲＬＤ', 'hello world'],
    ['can’t “wait” – 3—5', 'can\'t "wait" - 3-5'],
    ['「還款」', '"还款"'],
    ['☎️ 95188', '☎ 95188'],
    ['第一行\n第二行', '第一行\n第二行'],
  ])('%s', (given, wanted) => {
    expect(foldForMatching(given)).toBe(wanted);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldForMatching(text);
        expect(foldForMatching(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('is quick on 100,000 characters', () => {
    const mixed = '請問您方便聯繫人工客服嗎？Ｈｅｌｌｏ 3,286.50 元\u200b\n'
      .repeat(3200)
      .slice(0, 100_000);
    foldForMatching(mixed);
    const times = [1, 2, 3, 4, 5].map(() => {
      const start = performance.now();
      foldForMatching(mixed);
      return performance.now() - start;
    });
    // 20 ms on an idle machine; a shared one gets five times as long before this fails.
    expect(Math.min(...times)).toBeLessThan(100);
  });
});

describe('the table', () => {
  const pairs = SIMPLIFIED_FORMS.match(/../g) ?? [];

  it('covers at least 1,200 characters, each once, without chains', () => {
    const from = pairs.map((pair) => pair.charAt(0));
    const to = pairs.map((pair) => pair.charAt(1));
    expect(SIMPLIFIED_FORMS.length % 2).toBe(0);
    expect(from.length).toBeGreaterThanOrEqual(1200);
    expect(new Set(from).size).toBe(from.length);
    expect(to.filter((target) => from.includes(target))).toEqual([]);
  });
});
