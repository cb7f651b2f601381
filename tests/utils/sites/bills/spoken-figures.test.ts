import { expect, test } from 'vitest';
import { readBillFacts } from '@/utils/sites';

const dueIn = (text: string) =>
  readBillFacts(text, { receivedOn: '2026-11-22', locale: 'zh-CN' }).amountDue?.value ?? null;

test.each([
  ['这笔账总共欠了9千6，这两天能处理多少', 960_000],
  ['您还欠3万2，什么时候处理', 3_200_000],
  ['还欠1.5万，请尽快处理', 1_500_000],
  ['您欠一千二，请处理', 120_000],
  ['您欠了三千二百，请处理', 320_000],
  ['您欠了五千多，请处理', null],
  ['您欠九十天了，请处理', null],
  ['您欠十二期，请处理', null],
])('%s', (text, wanted) => {
  expect(dueIn(text)).toBe(wanted);
});

test('cents in words', () => {
  expect(dueIn('尚欠本息合计人民币壹万贰仟叁佰肆拾伍元陆角柒分，请偿还')).toBe(1_234_567);
  expect(dueIn('应还人民币壹仟元零伍分')).toBe(100_005);
});
