import type { Locale } from '@/utils/model';
import type { Collected } from './collect-facts';
import { type Filled, fillParts } from './fill-parts';
import type { Intent } from './intent';
import type { Pack, Phrase } from './phrase';
import type { Suggestion } from './request';

/** These repeat what the other side agreed to, so a plan worked out here has no place in them. */
const REPEATS_TERMS: readonly Intent[] = [
  'restate_terms',
  'accept_and_confirm',
  'mention_earlier_agreement',
  'ask_written_confirmation',
  'report_cannot_pay_instalment',
];

export function fillPhrase(phrase: Phrase, collected: Collected, locale: Locale): Filled {
  const terms = REPEATS_TERMS.includes(phrase.intent);
  return fillParts(phrase.parts, terms ? collected.agentTerms : collected.facts, locale);
}

export function toSuggestion(
  phrase: Phrase,
  collected: Collected,
  pack: Pack,
  locale: Locale,
  filled: Filled = fillPhrase(phrase, collected, locale),
): Suggestion {
  return {
    id: phrase.id,
    family: phrase.family,
    intent: phrase.intent,
    ...filled,
    why: phrase.why,
    cautions: cautionsFor(phrase, collected, pack),
    tone: phrase.tone,
    channel: phrase.channel,
    stages: phrase.stages,
    forms: (pack.byIntent.get(phrase.intent) ?? [])
      .filter((other) => other.family === phrase.family)
      .map(({ id, tone }) => ({ id, tone })),
  };
}

function cautionsFor(phrase: Phrase, collected: Collected, { labels }: Pack): string[] {
  const has = (slot: string) => phrase.parts.some((part) => 'slot' in part && part.slot === slot);
  const { offer, offerTooHigh } = collected;
  const own = !REPEATS_TERMS.includes(phrase.intent);
  const notes: string[] = [];
  if (phrase.caution) notes.push(phrase.caution);
  if (own && offer.computed && has('instalmentCount')) notes.push(labels.planComputed);
  if (own && offer.capped && (has('payNow') || has('instalmentAmount'))) {
    notes.push(labels.cappedToAffordable);
  }
  if (offerTooHigh && phrase.intent === 'counter_offer') notes.push(labels.aboveAffordable);
  return notes;
}
