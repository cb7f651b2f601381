import { describe, expect, it } from 'vitest';
import {
  ACTS,
  type Act,
  actIntents,
  phraseById,
  type SuggestRequest,
  suggestReplies,
} from '@/utils/phrasing';
import { completeContext, LOCALES } from './complete-case';

const reading = (...acts: Act[]): SuggestRequest['reading'] => ({
  acts: acts.map((act, index) => ({ act, confidence: 0.9 - index / 10 })),
});

const ids = async (request: SuggestRequest) => (await suggestReplies(request)).map(({ id }) => id);
const intents = async (request: SuggestRequest) =>
  (await suggestReplies(request)).map(({ intent }) => intent);

describe.each(LOCALES)('in %s', (locale) => {
  it('needs only a locale to open a conversation', async () => {
    const replies = await suggestReplies({ locale });
    expect(replies.length).toBeGreaterThanOrEqual(3);
    expect(replies.length).toBeLessThanOrEqual(5);
    expect(replies[0]?.intent).toBe('state_purpose');
    expect(replies[0]?.missing).toEqual([]);
    expect(replies[0]?.text.length).toBeLessThan(90);
  });

  it.each(ACTS)('answers %s with its good intents, first one complete and short', async (act) => {
    for (const context of [{}, completeContext(locale)]) {
      const replies = await suggestReplies({ locale, ...context, reading: reading(act) });
      const good = actIntents[act];
      expect(replies.length).toBeGreaterThanOrEqual(3);
      for (const { intent } of replies.slice(0, 2)) expect(good).toContain(intent);
      expect(replies[0]?.missing).toEqual([]);
      expect(replies[0]?.text.length).toBeLessThan(locale === 'en' ? 130 : 60);
      expect(new Set(replies.map(({ text }) => text)).size).toBe(replies.length);
    }
  });

  it('says nothing twice', async () => {
    const request = { locale, ...completeContext(locale), reading: reading('asks_reason') };
    const said: string[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      const [first] = await suggestReplies({ ...request, said });
      expect(said).not.toContain(first?.text);
      said.push(first?.text ?? '');
    }
    expect(new Set(said).size).toBe(said.length);
    const retyped = said.map((line) => line.replace(/[，。,.]/g, ' ').toUpperCase());
    const after = await suggestReplies({ ...request, said: retyped });
    for (const { text } of after) expect(said).not.toContain(text);
  });

  it('does not say in short what was said at length', async () => {
    const request = { locale, ...completeContext(locale), reading: reading('asks_reason') };
    const long = await phraseById(locale, 'give_reason.job_loss', request);
    const after = await ids({ ...request, said: [long?.text ?? ''] });
    expect(after.filter((id) => id.startsWith('give_reason.job_loss'))).toEqual([]);
  });

  it('claims no reason the case does not hold', async () => {
    const none = await suggestReplies({ locale, reading: reading('asks_reason') });
    expect(none.some(({ id }) => id.includes('job_loss') || id.includes('illness'))).toBe(false);
    const held = await ids({
      locale,
      reading: reading('asks_reason'),
      case: { reasons: ['illness'] },
    });
    expect(held[0]).toMatch(/^give_reason\.illness/);
  });
});

describe('an act or stage it does not know', () => {
  it('reads as none, and Hong Kong reads Taiwan', async () => {
    const plain = await ids({ locale: 'zh-TW' });
    expect(await ids({ locale: 'zh-HK', stage: 'nonsense' })).toEqual(plain);
    expect(
      await ids({ locale: 'zh-HK', reading: { acts: [{ act: 'dances', confidence: 1 }] } }),
    ).toEqual(plain);
    expect(await ids({ locale: 'zh-TW', reading: { acts: [] } })).toEqual(plain);
    expect(await ids({ locale: 'fr' })).toEqual(await ids({ locale: 'en' }));
  });
});

describe('the request ladder', () => {
  const refused = (said: string[], requests: SuggestRequest['case'] = {}) =>
    ids({
      locale: 'zh-CN',
      ...completeContext('zh-CN'),
      case: { ...completeContext('zh-CN').case, ...requests },
      reading: reading('refuses_request'),
      said,
    });

  it('goes from more time to parts, to less, to a part now', async () => {
    expect((await refused([], { requests: [] }))[0]).toMatch(/more_time/);
    expect((await refused(['这笔账单可以延期吗？'], { requests: ['extension'] }))[0]).toMatch(
      /propose_alternative\.instalments/,
    );
    expect((await refused(['可以延期吗', '能不能分12期']))[0]).toMatch(/less_fee/);
    expect((await refused(['延期', '分期', '能减免违约金吗']))[0]).toMatch(/part_now/);
  });
});

describe('a request for a code or a private account', () => {
  it('is refused before anything else is answered', async () => {
    const request = {
      locale: 'en',
      reading: reading('asks_identity', 'asks_transfer_to_private_account_or_code'),
    };
    expect((await intents(request))[0]).toBe('refuse_code_or_private_account');
  });
});

describe('what the user kept', () => {
  const request: SuggestRequest = { locale: 'zh-CN', reading: reading('asks_identity') };

  it('comes first next time', async () => {
    const used = { 'verify_caller_first.call_back~shorter': 6 };
    const replies = await ids({ ...request, used });
    expect(replies).toContain('verify_caller_first.call_back~shorter');
    expect(replies.indexOf('verify_caller_first.call_back~shorter')).toBeLessThan(2);
  });

  it('includes sentences of their own', async () => {
    const own = {
      id: 'mine',
      parts: [{ text: '请按' }, { slot: 'affordable' as const }, { text: '安排。' }],
    };
    const replies = await suggestReplies({
      locale: 'zh-CN',
      ownPhrases: [own],
      budget: { currency: 'CNY', affordable: 90_000 },
      case: { currency: 'CNY' },
    });
    const mine = replies.find(({ id }) => id === 'mine');
    expect(mine).toMatchObject({ intent: 'own', text: '请按¥900.00安排。', missing: [] });
    expect(replies[0]?.id).not.toBe('mine');
    expect(await ids({ ...request, ownPhrases: [own] })).not.toContain('mine');
    expect(await ids({ ...request, ownPhrases: [own], used: { mine: 3 } })).toContain('mine');
  });
});

it('offers tones and keeps to a limit', async () => {
  const warm = await suggestReplies({ locale: 'en', tone: 'warmer', limit: 2 });
  expect(warm).toHaveLength(2);
  expect(warm[0]?.tone).toBe('warmer');
  expect(warm[0]?.forms.map(({ tone }) => tone)).toContain('plain');
  expect(await suggestReplies({ locale: 'en', limit: 0 })).toEqual([]);
});

it('reads phone lines aloud first, and writes letters only as letters', async () => {
  for (const locale of LOCALES) {
    const chat = await suggestReplies({ locale, reading: reading('asks_identity') });
    expect(chat.every(({ channel }) => channel === 'chat')).toBe(true);
    const call = { locale, channel: 'phone' as const, reading: reading('asks_identity') };
    expect((await suggestReplies(call))[0]?.channel).toBe('phone');
    const letters = await suggestReplies({ locale, channel: 'letter', stage: 'monitor' });
    expect(letters.length).toBeGreaterThanOrEqual(2);
    expect(letters.every(({ channel }) => channel === 'letter')).toBe(true);
  }
});

it('opens before the due date differently from after it', async () => {
  const about = (today: string) =>
    ids({
      locale: 'zh-CN',
      stage: 'contact',
      today,
      case: { amountDue: 9900, dueDate: '2026-12-01' },
    });
  expect((await about('2026-11-22'))[0]).toMatch(/before_due/);
  expect((await about('2026-12-05'))[0]).toMatch(/overdue/);
});

it('stays calm with wild input', async () => {
  const replies = await suggestReplies({
    locale: 'zh-CN',
    reading: reading('asks_reason'),
    said: ['x'.repeat(100_000), '', '😀', '<script>alert(1)</script>'],
    case: {
      amountDue: -1,
      payNow: Number.NaN,
      instalmentCount: 0,
      reasonDetail: `${'很长'.repeat(50_000)}\n\n。`,
      reasonSince: '从9月起',
      reasons: [],
    },
  });
  const detail = replies.find(({ id }) => id.startsWith('give_reason.detail'));
  expect(detail?.text).not.toMatch(/\n|从从|起起/);
  expect(detail?.text.length).toBeLessThan(300);
});
