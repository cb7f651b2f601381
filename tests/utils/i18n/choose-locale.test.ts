import { describe, expect, it } from 'vitest';
import { chooseLocale } from '@/utils/i18n';
import type { Locale } from '@/utils/model';

describe('chooseLocale', () => {
  const cases: [string[], Locale][] = [
    [['zh-CN'], 'zh-CN'],
    [['zh'], 'zh-CN'],
    [['zh-SG'], 'zh-CN'],
    [['zh-Hans-HK'], 'zh-CN'],
    [['zh-TW'], 'zh-TW'],
    [['zh-HK'], 'zh-TW'],
    [['zh-MO'], 'zh-TW'],
    [['zh-Hant'], 'zh-TW'],
    [['zh-Hant-CN'], 'zh-TW'],
    [['zh_TW'], 'zh-TW'],
    [['yue-HK'], 'zh-TW'],
    [['en-GB'], 'en'],
    [['fr', 'zh-HK', 'en'], 'zh-TW'],
    [['fr-FR'], 'en'],
    [['not a language'], 'en'],
    [[], 'en'],
  ];
  it.each(cases)('%j → %s', (languages, locale) => {
    expect(chooseLocale(null, languages)).toBe(locale);
  });

  it('takes what the person chose first', () => {
    expect(chooseLocale('zh-TW', ['en'])).toBe('zh-TW');
  });
});
