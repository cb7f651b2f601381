import type { CreditorKind, Reason, RequestKind } from '@/utils/model';
import { actIntents } from './act-intents';
import { collectFacts } from './collect-facts';
import { type Intent, isAct } from './intent';
import { loadPack, resolveLocale } from './load-pack';
import { ownSuggestions } from './own-suggestions';
import type { Phrase, PhraseChannel, Tone } from './phrase';
import { readStage } from './rank-intents';
import type { OwnPhraseFacts, PhraseContext, Suggestion } from './request';
import { fold } from './similarity';
import { toSuggestion } from './to-suggestion';

export type BrowseFilter = PhraseContext & {
  readonly stage?: string | undefined;
  readonly act?: string | undefined;
  readonly reason?: Reason | undefined;
  readonly request?: RequestKind | undefined;
  readonly kind?: CreditorKind | undefined;
  readonly intent?: Intent | undefined;
  readonly channel?: PhraseChannel | undefined;
  readonly tone?: Tone | undefined;
  readonly search?: string | undefined;
  /** The user's own, in the user's order: they come first. */
  readonly ownPhrases?: readonly OwnPhraseFacts[] | undefined;
};

/** The whole pack, or the part that fits the filter, in its written order; filled if a case comes. */
export async function browsePhrases(
  tag: string,
  filter: BrowseFilter = {},
): Promise<readonly Suggestion[]> {
  const locale = resolveLocale(tag);
  const pack = await loadPack(locale);
  const collected = collectFacts(filter, locale);
  const needle = fold(filter.search ?? '');
  const tone = filter.tone ?? 'plain';
  const own = ownSuggestions(
    { ownPhrases: filter.ownPhrases, locale },
    collected,
    pack,
    locale,
    readStage(filter.stage),
    false,
  );
  const packed = pack.phrases
    .filter((phrase) => phrase.tone === tone && matches(phrase, filter))
    .map((phrase) => toSuggestion(phrase, collected, pack, locale));
  return [...own, ...packed].filter(
    ({ text, why }) => needle === '' || fold(text + why).includes(needle),
  );
}

function matches(phrase: Phrase, filter: BrowseFilter): boolean {
  const { act, reason, request, kind, intent, channel } = filter;
  const stage = readStage(filter.stage);
  if (stage && !phrase.stages.includes(stage)) return false;
  if (act && isAct(act) && !actIntents[act].includes(phrase.intent)) return false;
  if (reason && !phrase.reasons?.includes(reason)) return false;
  if (request && !phrase.requests?.includes(request)) return false;
  if (kind && !phrase.kinds?.includes(kind)) return false;
  if (intent && phrase.intent !== intent) return false;
  return !channel || phrase.channel === channel;
}

/** One phrase by its id: for the tone switch, favourites and links from a reminder. */
export async function phraseById(
  tag: string,
  id: string,
  context: PhraseContext = {},
): Promise<Suggestion | undefined> {
  const locale = resolveLocale(tag);
  const pack = await loadPack(locale);
  const phrase = pack.phrases.find((one) => one.id === id);
  return phrase && toSuggestion(phrase, collectFacts(context, locale), pack, locale);
}
