import { describe, expect, it } from 'vitest';
import { createTranslator, loadLocale } from '@/utils/i18n';

describe('translator', () => {
  it('is there once its catalogue is loaded, and only that one', async () => {
    expect(createTranslator('en')).toBeNull();
    const { t, locale } = await loadLocale('en');
    expect(locale).toBe('en');
    expect(t('common.cancel')).toBe('Cancel');
    expect(createTranslator('en')?.t('common.cancel')).toBe('Cancel');
    expect(createTranslator('zh-TW')).toBeNull();
  });

  it('speaks each language', async () => {
    const words = [];
    for (const locale of ['zh-CN', 'zh-TW', 'en'] as const) {
      words.push((await loadLocale(locale)).t('common.delete'));
    }
    expect(words).toEqual(['删除', '刪除', 'Delete']);
  });

  it('keeps a value as it was typed', async () => {
    const { t } = await loadLocale('en');
    const typed = 'C:\\u0041\\x41 <b>{name}</b> # 缓一缓';
    expect(t('panel.siteOn', { site: typed })).toBe(`${typed} · on`);
  });
});
