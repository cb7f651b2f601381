import { type Messages, setupI18n } from '@lingui/core';
import type { Locale } from '@/utils/model';
import type { MessageId, Translate } from './message-id';

export interface Translator {
  readonly locale: Locale;
  readonly t: Translate;
}

/** Each import() is its own chunk: only the chosen language is fetched and parsed. */
const catalogues: Record<Locale, () => Promise<{ messages: Messages }>> = {
  'zh-CN': () => import('./catalogues/messages-zh-CN'),
  'zh-TW': () => import('./catalogues/messages-zh-TW'),
  en: () => import('./catalogues/messages-en'),
};

const loaded = new Map<Locale, Translator>();

export async function loadLocale(locale: Locale): Promise<Translator> {
  const known = loaded.get(locale);
  if (known !== undefined) return known;
  const { messages } = await catalogues[locale]();
  const translator = makeTranslator(locale, messages);
  loaded.set(locale, translator);
  return translator;
}

/** The translator of a locale already loaded, or null: call `loadLocale` first. */
export function createTranslator(locale: Locale): Translator | null {
  return loaded.get(locale) ?? null;
}

/** Lingui turns \uXXXX into a character, also inside values; what a person typed must stay as typed. */
const BACKSLASH = /\\/g;
const STAND_IN = /\uE0FF/g;

function makeTranslator(locale: Locale, messages: Messages): Translator {
  const i18n = setupI18n({ locale, messages: { [locale]: messages } });
  const t = (id: MessageId, values?: Readonly<Record<string, string | number>>): string => {
    if (values === undefined) return i18n.t(id);
    const kept = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replace(BACKSLASH, '\uE0FF') : value,
    ]);
    return i18n.t(id, Object.fromEntries(kept)).replace(STAND_IN, '\\');
  };
  return { locale, t: t as Translate };
}
