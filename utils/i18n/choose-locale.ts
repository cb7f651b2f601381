import type { Locale } from '@/utils/model';

/** What the person chose, else the first browser language we speak, else English. */
export function chooseLocale(
  preferred: Locale | null,
  browserLanguages: readonly string[],
): Locale {
  if (preferred !== null) return preferred;
  for (const tag of browserLanguages) {
    const locale = localeOf(tag);
    if (locale !== null) return locale;
  }
  return 'en';
}

/** The likely script decides between the two kinds of Chinese: TW, HK and MO write Hant. */
function localeOf(tag: string): Locale | null {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    if (language === 'en') return 'en';
    if (language !== 'zh' && language !== 'yue') return null;
    return script === 'Hant' ? 'zh-TW' : 'zh-CN';
  } catch {
    return null;
  }
}
