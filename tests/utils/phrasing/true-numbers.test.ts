import { describe, expect, it } from 'vitest';
import { type Act, type SuggestRequest, suggestReplies } from '@/utils/phrasing';
import { completeContext } from './complete-case';

const reading = (...acts: Act[]): SuggestRequest['reading'] => ({
  acts: acts.map((act) => ({ act, confidence: 0.9 })),
});

const ids = async (request: SuggestRequest) => (await suggestReplies(request)).map(({ id }) => id);

it('names the user’s own plan as the limit, where it is below the budget', async () => {
  const replies = await suggestReplies({
    locale: 'en',
    ...completeContext('en'),
    reading: reading('asks_amount_can_pay_now'),
  });
  for (const { text } of replies) expect(text).not.toContain('£900.00');
  expect(replies[0]?.text).toContain('£810.00');
});

describe('what no record shows', () => {
  const budgeted: SuggestRequest = {
    locale: 'zh-CN',
    case: { currency: 'CNY', amountDue: 500_000, stage: 'monitor' },
    budget: { currency: 'CNY', affordable: 90_000 },
  };

  it('does not lead: that it is paid, that one is logged in', async () => {
    expect((await ids(budgeted))[0]).not.toMatch(/ask_settlement_proof\.plain/);
    const identity = await ids({ ...budgeted, reading: reading('asks_identity') });
    expect(identity[0]).not.toMatch(/official_page/);
  });

  it('is not filled in as agreed from a plan that was only worked out', async () => {
    const agreed = await suggestReplies({ ...budgeted, reading: reading('confirms_agreement') });
    for (const { intent, text } of agreed) {
      if (intent === 'restate_terms') expect(text).not.toContain('¥834.00');
    }
    const opener = await suggestReplies({ ...budgeted, stage: 'contact' });
    const earlier = opener.find(({ intent }) => intent === 'mention_earlier_agreement');
    expect(earlier?.missing ?? ['none']).not.toEqual([]);
    const plan = await suggestReplies({ ...budgeted, stage: 'propose' });
    expect(plan[0]?.text).toContain('¥834.00');
    expect(plan[0]?.cautions.length).toBeGreaterThan(0);
  });
});

describe('what was offered', () => {
  const offer = (minor: number) =>
    suggestReplies({
      locale: 'zh-CN',
      ...completeContext('zh-CN'),
      reading: {
        acts: [{ act: 'offers_instalment', confidence: 0.9 }],
        details: { amounts: [{ minor }], dates: ['2026-12-20'], instalments: 3 },
      },
    });

  it('is not accepted above what a month leaves', async () => {
    const replies = await offer(162_000);
    expect(replies.some(({ intent }) => intent === 'accept_and_confirm')).toBe(false);
    const counter = replies.find(({ intent }) => intent === 'counter_offer');
    expect(counter?.cautions.join()).toContain('高于');
  });

  it('is repeated in the numbers of the one who offered', async () => {
    const replies = await offer(60_000);
    const accept = replies.find(({ id }) => id.startsWith('accept_and_confirm.terms'));
    expect(accept?.text).toContain('3期');
    expect(accept?.text).toContain('¥600.00');
    expect(accept?.text).toContain('2026年12月20日');
    expect(replies.some(({ id }) => id.startsWith('counter_offer.amount'))).toBe(false);
    const order = replies.map(({ intent }) => intent);
    expect(order.indexOf('counter_offer')).toBeGreaterThan(order.indexOf('accept_and_confirm'));
  });

  it('of more time is answered in days, not in periods', async () => {
    const replies = await suggestReplies({
      locale: 'en',
      ...completeContext('en'),
      reading: reading('offers_extension'),
    });
    for (const { text } of replies) expect(text).not.toMatch(/accept \d+ payments/);
  });
});
