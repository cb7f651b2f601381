import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MAINLAND_WORDS } from './mainland-words';
import { notMainland, notTaiwanese } from './scripts-of-chinese';

type Entries = Record<string, { message: string; description: string }>;

const read = (locale: string): Entries =>
  JSON.parse(
    readFileSync(
      fileURLToPath(new URL(`../../../public/_locales/${locale}/messages.json`, import.meta.url)),
      'utf8',
    ),
  );
const locales = { zh_CN: read('zh_CN'), zh_TW: read('zh_TW'), en: read('en') };
const words = (entries: Entries) => Object.values(entries).map(({ message }) => message);

describe('manifest strings', () => {
  it('are the same set in every language', () => {
    const keys = Object.keys(locales.zh_CN).sort();
    for (const entries of Object.values(locales)) expect(Object.keys(entries).sort()).toEqual(keys);
  });

  it.each(Object.entries(locales))('fit the stores: %s', (_, entries) => {
    expect(entries.name?.message.length).toBeLessThanOrEqual(45);
    expect(entries.shortName?.message.length).toBeLessThanOrEqual(12);
    expect(entries.description?.message.length).toBeLessThanOrEqual(132);
  });

  it('are in the right script and wording', () => {
    const taiwan = words(locales.zh_TW).join('\n');
    expect(notTaiwanese(taiwan)).toEqual([]);
    expect(Object.keys(MAINLAND_WORDS).filter((word) => taiwan.includes(word))).toEqual([]);
    expect(notMainland(words(locales.zh_CN).join('\n'))).toEqual([]);
  });
});
