import type { Locale } from '@/utils/model';

/** Each in its own script, so that everybody finds their own. */
export const localeNames: Readonly<Record<Locale, string>> = {
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
  en: 'English',
};
