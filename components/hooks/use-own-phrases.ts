import type { OwnPhrase } from '@/utils/model';
import { useLive } from './use-live';
import { usePreferences } from './use-preferences';

/** Phrases the user wrote, in this language, in the user's order. */
export function useOwnPhrases(): { readonly phrases: readonly OwnPhrase[] } {
  const { locale } = usePreferences();
  const found = useLive('phrases', (record) => record.readAll('phrase'));
  const phrases = (found.value ?? [])
    .filter((phrase) => phrase.locale === locale)
    .sort((a, b) => a.position - b.position);
  return { phrases };
}
