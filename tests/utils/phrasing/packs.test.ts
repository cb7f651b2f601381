import { describe, expect, it } from 'vitest';
import { reasonSchema, requestSchema, stageSchema } from '@/utils/model';
import { ACTS, actIntents, browsePhrases, INTENTS } from '@/utils/phrasing';
import { everyForm, LOCALES } from './complete-case';

describe.each(LOCALES)('the %s pack', (locale) => {
  it('fills every phrase of a complete case, in clean sentences', async () => {
    for (const { id, text, missing, channel } of await everyForm(locale)) {
      expect(missing, id).toEqual([]);
      expect(text, id).not.toMatch(/undefined|null|NaN|〔|\[object/);
      expect(text, id).not.toMatch(/[，。、；：？！,.;:?!]{2}/);
      expect(text, id).not.toMatch(/ {2}|^\s|\s$| [,.;:?!]/);
      // A letter ends with a name.
      if (channel !== 'letter') expect(text, id).toMatch(/[。？！.?!）)]$/);
    }
  });

  it('writes money and days the way the language does', async () => {
    const money = { 'zh-CN': '¥4,860.00', 'zh-TW': 'NT$4,860', en: '£4,860.00' }[locale];
    const day = { 'zh-CN': '2026年12月9日', 'zh-TW': '2026年12月9日', en: '9 December 2026' }[
      locale
    ];
    for (const { id, text, parts } of await everyForm(locale)) {
      const uses = (slot: string) => parts.some((part) => 'slot' in part && part.slot === slot);
      if (uses('amountDue')) expect(text, id).toContain(money);
      if (uses('newDate')) expect(text, id).toContain(day);
      if (uses('overdueDays')) expect(text, id).toContain('33');
      expect(text, id).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    }
  });

  it('keeps a line of a chat one line, short enough to read', async () => {
    const limit = locale === 'en' ? 235 : 90;
    for (const { id, text, channel } of await everyForm(locale)) {
      if (channel === 'letter') continue;
      expect(text, id).not.toMatch(/[\n\r\t]/);
      expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(limit);
    }
  });

  it('has a short form of every chat phrase that is not short itself', async () => {
    const [long, much] = locale === 'en' ? [95, 90] : [31, 46];
    for (const { id, text, forms, tone, channel } of await everyForm(locale)) {
      if (channel !== 'chat') continue;
      const short = forms.some((form) => form.tone === 'shorter');
      if (tone === 'plain' && !short) expect(text.length, `${id}: ${text}`).toBeLessThan(long);
      if (tone === 'shorter') expect(text.length, `${id}: ${text}`).toBeLessThanOrEqual(much);
    }
  });

  it('says the sixty most used warmer and firmer', async () => {
    const plain = await browsePhrases(locale);
    const both = plain.filter(({ forms }) =>
      forms
        .map(({ tone }) => tone)
        .join()
        .endsWith('warmer,firmer'),
    );
    expect(both.length).toBeGreaterThanOrEqual(60);
  });

  it('promises no outcome, begs nobody, blames nobody', async () => {
    const banned =
      /保证(?!金)|保證(?!金)|一定|绝对|絕對|求求|恳求|懇求|跪|老赖|逾期者|千万|千萬|guarantee|i promise|i swear|definitely|beg |please please|hereby|aforementioned/i;
    for (const { id, text, why } of await everyForm(locale)) {
      expect(text, id).not.toMatch(banned);
      expect(why, id).not.toMatch(/保证(?!金)|保證(?!金)|一定能|guarantee/i);
    }
  });

  it('asks for no full number and gives none', async () => {
    for (const { id, text } of await everyForm(locale)) {
      expect(text.replace(/[,.]/g, ''), id).not.toMatch(/\d{9,}/);
    }
  });

  it('says why in one short line', async () => {
    for (const { id, why, cautions } of await everyForm(locale)) {
      for (const line of [why, ...cautions]) {
        expect(line, id).toMatch(/^\S.*[。.？?]$/);
        expect(line.length, `${id}: ${line}`).toBeLessThanOrEqual(locale === 'en' ? 130 : 45);
      }
    }
  });

  it('has no id and no sentence twice', async () => {
    const all = await everyForm(locale);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const texts = all.map(({ text }) => text);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });

  it('answers every act with at least three phrases of every good intent', async () => {
    for (const act of ACTS) {
      for (const intent of actIntents[act]) {
        const phrases = await browsePhrases(locale, { act, intent, channel: 'chat' });
        expect(phrases.length, `${act} → ${intent}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('covers every intent, stage, reason and request', async () => {
    const size = async (filter: Parameters<typeof browsePhrases>[1]) =>
      (await browsePhrases(locale, filter)).length;
    for (const intent of INTENTS) expect(await size({ intent }), intent).toBeGreaterThanOrEqual(3);
    for (const stage of stageSchema.options) {
      expect(await size({ stage }), stage).toBeGreaterThanOrEqual(5);
    }
    for (const reason of reasonSchema.options)
      expect(await size({ reason }), reason).toBeGreaterThan(0);
    for (const request of requestSchema.options) {
      expect(await size({ request }), request).toBeGreaterThanOrEqual(2);
    }
    expect(await size({})).toBeGreaterThanOrEqual(150);
  });
});

it('has the same phrases in every language, forms included', async () => {
  const [first, ...others] = await Promise.all(LOCALES.map((locale) => browsePhrases(locale)));
  for (const other of others) {
    expect(other.map(({ id }) => id)).toEqual(first?.map(({ id }) => id));
    const toned = (list: typeof other) =>
      list.map(({ forms }) => forms.map(({ id }) => id).filter((id) => /warmer|firmer/.test(id)));
    expect(toned(other)).toEqual(toned(first ?? []));
  }
});
