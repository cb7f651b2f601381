import { expect, it } from 'vitest';
import { suggestReplies } from '@/utils/phrasing';

const request = {
  locale: 'zh-CN',
  reading: { acts: [{ act: 'demands_full_payment_now', confidence: 1 }] },
};

it('what the user put away is not suggested, in any tone', async () => {
  const [first, second] = await suggestReplies(request);
  if (!first || !second) throw new Error('nothing suggested');
  const without = await suggestReplies({ ...request, hidden: [first.family] });
  expect(without.map(({ family }) => family)).not.toContain(first.family);
  expect(without.length).toBeGreaterThan(2);
});

it('every suggestion names its family, the same for all its forms', async () => {
  for (const { id, family, forms } of await suggestReplies(request)) {
    expect(id === family || id.startsWith(`${family}~`)).toBe(true);
    expect(forms.every((form) => form.id.startsWith(family))).toBe(true);
  }
});
