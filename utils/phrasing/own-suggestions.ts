import type { Locale, Stage } from '@/utils/model';
import type { Collected } from './collect-facts';
import { fillParts } from './fill-parts';
import type { Pack } from './phrase';
import type { OwnPhraseFacts, Suggestion, SuggestRequest } from './request';

/** The user's own sentences that fit here: of this stage or of none, the most used first. */
export function ownSuggestions(
  request: SuggestRequest,
  collected: Collected,
  pack: Pack,
  locale: Locale,
  stage: Stage | undefined,
  answering: boolean,
): Suggestion[] {
  const uses = (one: OwnPhraseFacts) => request.used?.[one.id ?? ''] ?? 0;
  return (
    (request.ownPhrases ?? [])
      .filter((one) => !one.stage || !stage || one.stage === stage)
      // An own phrase carries no intent: as an answer it must have proved itself, or name the stage.
      .filter((one) => !answering || uses(one) > 0 || one.stage !== undefined)
      .sort((a, b) => uses(b) - uses(a))
      .map((one, index) => ({ one, id: one.id ?? `own.${index}` }))
      .map(({ one, id }) => ({
        id,
        family: id,
        intent: 'own',
        ...fillParts(one.parts, collected.facts, locale),
        why: pack.labels.own,
        cautions: [],
        tone: 'plain',
        channel: 'chat',
        stages: one.stage ? [one.stage] : [],
        forms: [],
      }))
  );
}
