import { useEffect, useState } from 'react';
import type { Locale } from '@/utils/model';
import type { Term } from '@/utils/phrasing';
import { useTranslation } from './use-translation';

const NONE: readonly Term[] = [];
const known = new Map<Locale, readonly Term[]>();

/** So that a sentence is drawn with its words underlined at once. */
export async function prepareGlossary(locale: Locale): Promise<readonly Term[]> {
  const terms =
    known.get(locale) ?? (await (await import('@/utils/phrasing')).loadGlossary(locale));
  known.set(locale, terms);
  return terms;
}

/** The words that are easily mixed up, in the language of the screen; none until they are read. */
export function useGlossary(): readonly Term[] {
  const { locale } = useTranslation();
  const [, setFound] = useState(NONE);
  useEffect(() => {
    if (known.has(locale)) return;
    let wanted = true;
    void prepareGlossary(locale).then((terms) => wanted && setFound(terms));
    return () => {
      wanted = false;
    };
  }, [locale]);
  return known.get(locale) ?? NONE;
}
