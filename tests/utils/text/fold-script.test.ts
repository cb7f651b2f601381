import { expect, test } from 'vitest';
import { foldScript } from '@/utils/text';

test('traditional characters become simplified ones in their places', () => {
  const text = '本期應繳總額 NT$2,580 請於繳款截止日前繳清';
  const folded = foldScript(text);
  expect(folded).toBe('本期应缴总额 NT$2,580 请于缴款截止日前缴清');
  expect(folded).toHaveLength(text.length);
});
