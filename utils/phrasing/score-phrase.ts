import type { Stage } from '@/utils/model';
import type { Collected } from './collect-facts';
import type { Filled } from './fill-parts';
import type { Act } from './intent';
import { rungOf } from './ladder';
import type { Phrase, Tone } from './phrase';
import type { CaseFacts, SuggestRequest } from './request';

export type Situation = {
  readonly request: SuggestRequest;
  readonly about: CaseFacts;
  readonly stage: Stage | undefined;
  /** What the agent's line does, best first. */
  readonly acts: readonly Act[];
  readonly collected: Collected;
  /** After a refusal: the rung of the ladder to try next. */
  readonly nextRung: number;
};

const PER_MISSING = 15;
const UNPROVEN = 14;
const MISSING_AT_MOST = 45;
const TONE: Readonly<Record<Tone, number>> = { plain: 0, shorter: -2, warmer: -3, firmer: -4 };

/** Points on top of the intent's weight; each line is one thing a thoughtful friend would look at. */
export function scorePhrase(phrase: Phrase, filled: Filled, situation: Situation): number {
  const { request, about, stage } = situation;
  let score = phrase.rank ?? 0;
  score -= Math.min(MISSING_AT_MOST, PER_MISSING * filled.missing.length);
  const slots = filled.parts.filter((part) => 'slot' in part).length;
  score += 2 * Math.min(2, slots - filled.missing.length);
  if (stage) score += phrase.stages.includes(stage) ? 6 : -4;
  if (phrase.claims) score -= UNPROVEN;
  if (phrase.channel === 'phone') score += 10;
  if (phrase.reasons) score += 8;
  if (phrase.kinds || phrase.regions) score += 4;
  score += request.tone === phrase.tone ? 8 : TONE[phrase.tone];
  score += usedScore(phrase, request.used);
  score += offerScore(phrase, situation.collected);
  return score + requestScore(phrase, situation, about);
}

/** An offer that the budget carries needs its terms and a yes, not a counter-offer. */
function offerScore(phrase: Phrase, { offerFits }: Collected): number {
  if (!offerFits) return 0;
  if (phrase.intent === 'counter_offer') return -30;
  return phrase.intent === 'accept_and_confirm' ? 12 : 0;
}

function usedScore(phrase: Phrase, used: SuggestRequest['used']): number {
  const own = used?.[phrase.id] ?? 0;
  const family = used?.[phrase.family] ?? 0;
  return Math.min(24, 8 * Math.log2(1 + Math.max(own, family / 2)));
}

function requestScore(phrase: Phrase, situation: Situation, about: CaseFacts): number {
  const rung = rungOf(phrase);
  if (situation.acts[0] === 'refuses_request' && rung !== undefined) {
    return rung === situation.nextRung ? 12 : -6 * Math.abs(rung - situation.nextRung);
  }
  if (phrase.requests && about.requests?.length) {
    return phrase.requests.some((one) => about.requests?.includes(one)) ? 6 : -6;
  }
  return rung === undefined ? 0 : -2 * rung;
}
