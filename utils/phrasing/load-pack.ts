import type { Locale } from '@/utils/model';
import { INTENTS, type Intent } from './intent';
import type { Outline, OutlineId, Pack, PackSource, Phrase, Tone, Wording } from './phrase';

const TONES: readonly Tone[] = ['plain', 'shorter', 'warmer', 'firmer'];

const loaders: Readonly<Record<Locale, () => Promise<{ pack: PackSource }>>> = {
  'zh-CN': () => import('./packs/zh-CN'),
  'zh-TW': () => import('./packs/zh-TW'),
  en: () => import('./packs/en'),
};

const loaded = new Map<Locale, Promise<Pack>>();

/** Hong Kong and every other traditional tag read the Taiwan pack; what is unknown reads English. */
export function resolveLocale(tag: string): Locale {
  if (/^zh\b/i.test(tag)) return /hant|tw|hk|mo/i.test(tag) ? 'zh-TW' : 'zh-CN';
  return 'en';
}

export function loadPack(locale: Locale): Promise<Pack> {
  const known = loaded.get(locale);
  if (known) return known;
  const pack = loaders[locale]().then((module) => build(module.pack));
  loaded.set(locale, pack);
  // A failed import (an update in between) must not stay failed until the panel is reopened.
  pack.catch(() => loaded.delete(locale));
  return pack;
}

function build(source: PackSource): Pack {
  const phrases = source.groups.flatMap(({ outlines, words }) =>
    Object.entries(outlines).flatMap(([id, outline]) => {
      const wording = words[id];
      return wording ? forms(id as OutlineId, outline, wording) : [];
    }),
  );
  const byIntent = new Map<Intent, Phrase[]>(INTENTS.map((intent) => [intent, []]));
  for (const phrase of phrases) byIntent.get(phrase.intent)?.push(phrase);
  return { phrases, byIntent, labels: source.labels };
}

function forms(id: OutlineId, outline: Outline, wording: Wording): Phrase[] {
  const intent = id.slice(0, id.indexOf('.')) as Intent;
  return TONES.flatMap((tone) => {
    const parts = wording[tone as 'plain'];
    if (!parts) return [];
    const { why, caution } = wording;
    const channel = outline.channel ?? 'chat';
    const own = tone === 'plain' ? id : `${id}~${tone}`;
    return [{ ...outline, id: own, family: id, intent, tone, channel, parts, why, caution }];
  });
}
