import { expect, it } from 'vitest';
import { checkOutgoing } from '@/utils/safety';
import { completeContext, everyForm, LOCALES } from '../phrasing/complete-case';

const REGIONS = { 'zh-CN': 'CN', 'zh-TW': 'TW', en: 'GB' } as const;

it.each(LOCALES)('nothing speaks against a phrase of the %s pack, filled', async (locale) => {
  const { case: about, budget, today } = completeContext(locale);
  const found = (await everyForm(locale)).flatMap(({ id, text }) =>
    checkOutgoing(text, {
      locale,
      today,
      region: REGIONS[locale],
      currency: about?.currency,
      affordable: budget?.affordable,
      amountDue: about?.amountDue,
      plan: { amount: about?.instalmentAmount, count: 6, date: about?.newDate },
    }).map(({ rule }) => `${rule} ${id}: ${text}`),
  );
  expect(found).toEqual([]);
});
