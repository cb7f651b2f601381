import { useEffect, useState } from 'react';
import type { Locale } from '@/utils/model';
import type { Term } from '@/utils/phrasing';
import { useTranslation } from './use-translation';

const NONE: readonly Term[] = [];

/** The words that are easily mixed up, in the language of the screen; none until they are read. */
export function useGlossary(): readonly Term[] {
  const { locale } = useTranslation();
  const [found, setFound] = useState<{ locale: Locale; terms: readonly Term[] }>();
  useEffect(() => {
    let wanted = true;
    void import('@/utils/phrasing')
      .then(({ loadGlossary }) => loadGlossary(locale))
      .then((terms) => {
        if (wanted) setFound({ locale, terms });
      });
    return () => {
      wanted = false;
    };
  }, [locale]);
  return found?.locale === locale ? found.terms : NONE;
}
