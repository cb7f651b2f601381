import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
// @ts-expect-error plain Node script, no types
import { readSources } from '../../../scripts/compile-messages.mjs';
import { MAINLAND_WORDS } from './mainland-words';
import { notMainland, notTaiwanese } from './scripts-of-chinese';

const folder = fileURLToPath(new URL('../../../utils/i18n/messages', import.meta.url));
const sources: Record<string, Record<string, string>> = readSources(folder);
const entriesOf = (locale: string) => Object.entries(sources[locale] ?? {});

const mainlandWordsIn = (text: string) =>
  Object.keys(MAINLAND_WORDS).filter((word) => text.includes(word));

describe('zh-TW', () => {
  it('has no simplified characters', () => {
    const found = entriesOf('zh-TW')
      .map(([id, text]) => `${id}: ${notTaiwanese(text).join('')}`)
      .filter((line) => !line.endsWith(': '));
    expect(found).toEqual([]);
  });

  it('is written for Taiwan, not converted', () => {
    const found = entriesOf('zh-TW').flatMap(([id, text]) =>
      mainlandWordsIn(text).map((word) => `${id}: ${word} → ${MAINLAND_WORDS[word]}`),
    );
    expect(found).toEqual([]);
  });
});

describe('zh-CN', () => {
  it('has no traditional characters', () => {
    const found = entriesOf('zh-CN')
      .map(([id, text]) => `${id}: ${notMainland(text).join('')}`)
      .filter((line) => !line.endsWith(': '));
    expect(found).toEqual([]);
  });
});

describe('the check itself', () => {
  it('knows the two scripts apart', () => {
    expect(notTaiwanese('请先聯繫')).toEqual(['请']);
    expect(notTaiwanese('以後把帳單寄給您嗎，已儲存，還沒於裡')).toEqual([]);
    expect(notMainland('以后發送')).toEqual(['發']);
    expect(mainlandWordsIn('請查看短信')).toEqual(['短信']);
  });
});
