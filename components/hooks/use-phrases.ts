import { useEffect, useState } from 'react';
import type { Reason, Stage } from '@/utils/model';
import type { Act, Facts, PhraseChannel, PhraseContext } from '@/utils/phrasing';
import { type Candidate, judge, useSafetyContext } from './judge-candidate';
import { useCase } from './use-case';
import type { ConversationState } from './use-conversation';
import { useOwnPhrases } from './use-own-phrases';
import { usePreferences } from './use-preferences';

export interface PhraseFilter {
  readonly search: string;
  readonly stage: Stage | '';
  readonly act: Act | '';
  readonly reason: Reason | '';
  readonly channel: PhraseChannel;
  /** Those with a star, and those put away: each across all channels. */
  readonly only: 'favourites' | 'hidden' | null;
}

/** The pack of the language as the filter leaves it, filled and judged. Undefined while loading. */
export function usePhrases(
  filter: PhraseFilter,
  facts: Facts,
  { conversation }: ConversationState,
): readonly Candidate[] | undefined {
  const { locale, preferences } = usePreferences();
  const { current, budget } = useCase();
  const { phrases: ownPhrases } = useOwnPhrases();
  const about = useSafetyContext();
  const [found, setFound] = useState<readonly Candidate[]>();

  const { favourites = [], hiddenPhrases: hidden = [] } = preferences;
  const marks = filter.only === 'favourites' ? favourites : hidden;
  const known = [locale, current, budget, ownPhrases, about];
  const key = JSON.stringify([filter, facts, conversation, known, marks]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is all of them by value
  useEffect(() => {
    let wanted = true;
    const load = async () => {
      const [phrasing, safety] = await Promise.all([
        import('@/utils/phrasing'),
        import('@/utils/safety'),
      ]);
      const context: PhraseContext = {
        today: about.today,
        ...(current ? { case: current } : {}),
        ...(budget ? { budget } : {}),
        ...(conversation ? { conversation } : {}),
      };
      const { search, stage, act, reason, channel, only } = filter;
      const phrases = await phrasing.browsePhrases(locale, {
        ...context,
        search,
        stage: stage || undefined,
        act: act || undefined,
        reason: reason || undefined,
        channel: only ? undefined : channel,
        // The user's own say nothing of acts and reasons, and all of them can be typed.
        ownPhrases: only || (!act && !reason && channel === 'chat') ? ownPhrases : [],
      });
      const judged = phrases
        .filter(({ family }) => (only !== null) === marks.includes(family))
        .map((phrase) => judge(phrase, facts, about, { phrasing, safety }, context));
      if (wanted) setFound(judged);
    };
    void load();
    return () => {
      wanted = false;
    };
  }, [key]);

  return found;
}
