import { createContext, type ReactNode, use, useEffect, useState } from 'react';
import { createTranslator, loadLocale, type Translator } from '@/utils/i18n';
import type { Locale } from '@/utils/model';

const TranslationContext = createContext<Translator | null>(null);

interface TranslationProviderProps {
  locale: Locale;
  /** Shown until the very first language has loaded. */
  fallback?: ReactNode;
  children: ReactNode;
}

/** Switches language in place; while the next catalogue loads, the old words stay. */
export function TranslationProvider({
  locale,
  fallback = null,
  children,
}: TranslationProviderProps) {
  const [translator, setTranslator] = useState<Translator | null>(() => createTranslator(locale));

  useEffect(() => {
    let current = true;
    void loadLocale(locale).then((next) => {
      if (current) setTranslator(next);
    });
    return () => {
      current = false;
    };
  }, [locale]);

  // Fonts and screen readers go by the language of the words on the screen.
  const spoken = translator?.locale;
  useEffect(() => {
    if (spoken !== undefined) document.documentElement.lang = spoken;
  }, [spoken]);

  if (translator === null) return fallback;
  return <TranslationContext value={translator}>{children}</TranslationContext>;
}

export function useTranslation(): Translator {
  const translator = use(TranslationContext);
  if (translator === null) throw new Error('useTranslation needs a TranslationProvider above it');
  return translator;
}
