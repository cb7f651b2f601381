import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageSchema } from '@/utils/model';
import { ACTS, type SuggestRequest, suggestReplies } from '@/utils/phrasing';
import { completeContext, LOCALES } from './complete-case';

const reading = (...acts: string[]): SuggestRequest['reading'] => ({
  acts: acts.map((act) => ({ act, confidence: 0.9 })) as never,
});

describe('suggestReplies', () => {
  it.each(['zh-CN', 'zh-TW', 'en', 'zh-HK', 'zh-Hant-HK', 'zh', 'en-GB', 'fr', ''])(
    'needs nothing but a locale: “%s”',
    async (locale) => {
      const replies = await suggestReplies({ locale });
      expect(replies.length).toBeGreaterThanOrEqual(3);
      expect(replies.length).toBeLessThanOrEqual(5);
      for (const reply of replies) {
        expect(reply.id).toMatch(/^\w+\.\w+/);
        expect(reply.text).not.toBe('');
        expect(reply.why).not.toBe('');
        expect(Array.isArray(reply.missing)).toBe(true);
        expect(Array.isArray(reply.cautions)).toBe(true);
        expect(['plain', 'shorter', 'warmer', 'firmer']).toContain(reply.tone);
      }
    },
  );

  it('reads zh-TW in Hong Kong, and English where the language is not known', async () => {
    const texts = async (locale: string) =>
      (await suggestReplies({ locale })).map(({ text }) => text);
    expect(await texts('zh-HK')).toEqual(await texts('zh-TW'));
    expect(await texts('pt-BR')).toEqual(await texts('en'));
  });

  it('takes an unknown stage as any, and an empty reading as none', async () => {
    const ids = async (request: SuggestRequest) =>
      (await suggestReplies(request)).map(({ id }) => id);
    const any = await ids({ locale: 'en' });
    expect(await ids({ locale: 'en', stage: 'no_such_stage' })).toEqual(any);
    expect(await ids({ locale: 'en', reading: { acts: [] } })).toEqual(any);
    expect(await ids({ locale: 'en', reading: reading('no_such_act') })).toEqual(any);
  });

  it('does not say again what was said, nor one thing twice', async () => {
    for (const locale of LOCALES) {
      const context = completeContext(locale);
      const said: string[] = [];
      for (let turn = 0; turn < 4; turn += 1) {
        const replies = await suggestReplies({
          ...context,
          locale,
          said,
          reading: reading('demands_full_payment_now'),
        });
        const texts = replies.map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
        for (const text of texts) expect(said).not.toContain(text);
        said.push(...texts.slice(0, 2));
      }
    }
  });

  it('holds for any mixture of stage, acts, words said and limits', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          locale: fc.constantFrom('zh-CN', 'zh-TW', 'en', 'zh-HK', 'xx'),
          stage: fc.option(fc.constantFrom(...stageSchema.options, 'odd'), { nil: undefined }),
          acts: fc.array(fc.constantFrom(...ACTS, 'odd'), { maxLength: 3 }),
          said: fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 8 }),
          limit: fc.option(fc.integer({ min: -2, max: 20 }), { nil: undefined }),
        }),
        async ({ locale, stage, acts, said, limit }) => {
          const replies = await suggestReplies({
            locale,
            said,
            reading: reading(...acts),
            ...(stage === undefined ? {} : { stage }),
            ...(limit === undefined ? {} : { limit }),
          });
          expect(replies.length).toBeLessThanOrEqual(Math.max(0, Math.min(limit ?? 5, 5)));
          expect(new Set(replies.map(({ id }) => id)).size).toBe(replies.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
