import type { Locale } from '@/utils/model';
import type { Term } from './term';

const loaders: Readonly<Record<Locale, () => Promise<{ terms: readonly Term[] }>>> = {
  'zh-CN': () => import('./terms/zh-cn'),
  'zh-TW': () => import('./terms/zh-tw'),
  en: () => import('./terms/en'),
};

/** The words of a language that are mixed up most, in the order in which they are best read. */
export async function loadGlossary(locale: Locale): Promise<readonly Term[]> {
  return (await loaders[locale]()).terms;
}
