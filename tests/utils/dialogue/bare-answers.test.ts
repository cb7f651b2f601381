import { describe, expect, it } from 'vitest';
import { readAgentMessage } from '@/utils/dialogue';

const actOf = async (text: string, before?: string) =>
  (await readAgentMessage(text, before === undefined ? {} : { previous: [before] })).acts[0]?.act;

const ASKED = {
  zh: '我想申请延期一个月，可以吗？',
  offer: '我每个月能还500元',
  hk: '可唔可以分六期？',
  en: 'Could you waive the late fee, please?',
  enOffer: 'I can pay £50 a month.',
};

describe('a short answer after a request', () => {
  it.each<[string, string]>([
    ['可以', ASKED.zh],
    ['可以的亲', ASKED.zh],
    ['嗯，可以', ASKED.zh],
    ['没问题呢', ASKED.zh],
    ['行吧', ASKED.offer],
    ['好的，这样可以', ASKED.offer],
    ['得', ASKED.hk],
    ['冇問題', ASKED.hk],
    ['Yes', ASKED.en],
    ['Sure thing!', ASKED.en],
    ['Yes, we can do that.', ASKED.en],
    ['Okay, that works.', ASKED.enOffer],
    ['No problem', ASKED.en],
    ["That's fine, sir", ASKED.enOffer],
  ])('agrees: %s', async (text, before) => {
    expect(await actOf(text, before)).toBe('confirms_agreement');
  });

  it.each<[string, string]>([
    ['不行', ASKED.zh],
    ['这个不行哦', ASKED.zh],
    ['不好意思，不可以的', ASKED.zh],
    ['唔得喎', ASKED.hk],
    ['没办法', ASKED.offer],
    ['No.', ASKED.en],
    ["Sorry, we can't do that.", ASKED.en],
    ["I'm afraid not", ASKED.enOffer],
    ['Unfortunately not, sorry', ASKED.en],
    ['No can do', ASKED.enOffer],
  ])('refuses: %s', async (text, before) => {
    expect(await actOf(text, before)).toBe('refuses_request');
  });

  it.each<[string, string | undefined]>([
    ['可以', undefined],
    ['可以', '谢谢您'],
    ['好的', '我的身份证后四位是1234'],
    ['Yes', 'Thank you for your help.'],
    ['ok', undefined],
  ])('says nothing of a request that was not made: %s', async (text, before) => {
    expect(['confirms_agreement', 'refuses_request']).not.toContain(await actOf(text, before));
  });
});
