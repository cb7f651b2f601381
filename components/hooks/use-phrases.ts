import { useEffect, useState } from 'react';
import type { Stage } from '@/utils/model';
import type { Facts } from '@/utils/phrasing';
import { type Candidate, judge, useSafetyContext } from './judge-candidate';
import { useCase } from './use-case';
import type { ConversationState } from './use-conversation';
import { useOwnPhrases } from './use-own-phrases';
import { usePreferences } from './use-preferences';

export interface PhraseFilter {
  readonly stage: Stage | '';
  readonly search: string;
}

/** The pack of the language as the filter leaves it, filled and judged. Undefined while loading. */
export function usePhrases(
  { stage, search }: PhraseFilter,
  facts: Facts,
  { conversation }: ConversationState,
): readonly Candidate[] | undefined {
  const { locale } = usePreferences();
  const { current, budget } = useCase();
  const { phrases: ownPhrases } = useOwnPhrases();
  const about = useSafetyContext();
  const [found, setFound] = useState<readonly Candidate[]>();

  const known = [locale, current, budget, ownPhrases, about];
  const key = JSON.stringify([stage, search, facts, conversation, known]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is all of them by value
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const [phrasing, safety] = await Promise.all([
        import('@/utils/phrasing'),
        import('@/utils/safety'),
      ]);
      const phrases = await phrasing.browsePhrases(locale, {
        today: about.today,
        search,
        ownPhrases,
        channel: 'chat',
        ...(stage ? { stage } : {}),
        ...(current ? { case: current } : {}),
        ...(budget ? { budget } : {}),
        ...(conversation ? { conversation } : {}),
      });
      const judged = phrases.map((phrase) => judge(phrase, facts, about, phrasing, safety));
      if (wanted) setFound(judged);
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [key]);

  return found;
}
