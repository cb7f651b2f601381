import type { Locale, Region } from '@/utils/model';
import type { RegionFacts, RegionWords } from './region-facts';

type Words = Readonly<Record<Locale, () => Promise<{ words: RegionWords }>>>;

const loaders: Readonly<
  Record<Region, { facts: () => Promise<{ facts: RegionFacts }>; words: Words }>
> = {
  CN: {
    facts: () => import('./packs/cn/facts'),
    words: {
      'zh-CN': () => import('./packs/cn/zh-cn'),
      'zh-TW': () => import('./packs/cn/zh-tw'),
      en: () => import('./packs/cn/en'),
    },
  },
  TW: {
    facts: () => import('./packs/tw/facts'),
    words: {
      'zh-CN': () => import('./packs/tw/zh-cn'),
      'zh-TW': () => import('./packs/tw/zh-tw'),
      en: () => import('./packs/tw/en'),
    },
  },
  HK: {
    facts: () => import('./packs/hk/facts'),
    words: {
      'zh-CN': () => import('./packs/hk/zh-cn'),
      'zh-TW': () => import('./packs/hk/zh-tw'),
      en: () => import('./packs/hk/en'),
    },
  },
  GB: {
    facts: () => import('./packs/gb/facts'),
    words: {
      'zh-CN': () => import('./packs/gb/zh-cn'),
      'zh-TW': () => import('./packs/gb/zh-tw'),
      en: () => import('./packs/gb/en'),
    },
  },
  US: {
    facts: () => import('./packs/us/facts'),
    words: {
      'zh-CN': () => import('./packs/us/zh-cn'),
      'zh-TW': () => import('./packs/us/zh-tw'),
      en: () => import('./packs/us/en'),
    },
  },
};

/** One region in one language; nothing else is loaded. */
export async function loadRegion(
  region: Region,
  locale: Locale,
): Promise<{ facts: RegionFacts; words: RegionWords }> {
  const { facts, words } = loaders[region];
  const [loaded, spoken] = await Promise.all([facts(), words[locale]()]);
  return { facts: loaded.facts, words: spoken.words };
}
