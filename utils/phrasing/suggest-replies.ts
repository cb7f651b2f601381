import type { Candidate } from './candidate';
import { type Collected, collectFacts } from './collect-facts';
import { isEligible } from './eligible';
import type { Filled } from './fill-parts';
import type { Intent } from './intent';
import { nextRung } from './ladder';
import { loadPack, resolveLocale } from './load-pack';
import { ownSuggestions } from './own-suggestions';
import type { Pack, Phrase } from './phrase';
import { pickReplies } from './pick-replies';
import { actsOf, rankIntents, readStage } from './rank-intents';
import type { Suggestion, SuggestRequest } from './request';
import { type Situation, scorePhrase } from './score-phrase';
import { makeSaidCheck } from './similarity';
import { fillPhrase, toSuggestion } from './to-suggestion';

const LIMIT = 5;
/** Above every answer to an act. */
const BEFORE_ALL = 200;

/** Up to five replies, best first: the first is safe, short and, if any is, complete. */
export async function suggestReplies(request: SuggestRequest): Promise<readonly Suggestion[]> {
  const locale = resolveLocale(request.locale);
  const pack = await loadPack(locale);
  const collected = collectFacts(request, locale);
  const stage = readStage(request.stage ?? request.case?.stage);
  const acts = actsOf(request.reading);
  const about = request.case ?? {};
  const said = request.said ?? [];
  const situation: Situation = {
    request,
    about,
    stage,
    acts: acts.map(({ act }) => act),
    collected,
    nextRung: nextRung(said, about.requests ?? [], pack.labels.rungWords),
  };
  const { wanted, fallback } = rankIntents(acts, stage);
  if (request.bot) wanted.set('ask_for_person', BEFORE_ALL);
  const candidatesFor = (intents: ReadonlyMap<Intent, number>) =>
    candidates(intents, pack, collected, situation, (phrase) =>
      fillPhrase(phrase, collected, locale),
    );
  const limit = Math.max(0, Math.min(request.limit ?? LIMIT, LIMIT));
  const wasSaid = makeSaidCheck(said);
  const picked = pickReplies(candidatesFor(wanted), () => candidatesFor(fallback), wasSaid, limit);
  const replies = picked.map(({ phrase, filled }) =>
    toSuggestion(phrase, collected, pack, locale, filled),
  );
  const own = ownSuggestions(request, collected, pack, locale, stage, acts.length > 0);
  return placeOwn(
    replies,
    own.filter((one) => !wasSaid(one.text)),
    limit,
  );
}

function candidates(
  intents: ReadonlyMap<Intent, number>,
  pack: Pack,
  collected: Collected,
  situation: Situation,
  fill: (phrase: Phrase) => Filled,
): Candidate[] {
  const { channel = 'chat', hidden = [] } = situation.request;
  const found: Candidate[] = [];
  for (const [intent, weight] of intents) {
    for (const phrase of pack.byIntent.get(intent) ?? []) {
      if (hidden.includes(phrase.family)) continue;
      if (!isEligible(phrase, situation.about, collected, channel, situation.acts)) continue;
      const filled = fill(phrase);
      found.push({ phrase, filled, score: weight + scorePhrase(phrase, filled, situation) });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

/** The user's own sentence takes the second place if it was kept before, else the last. */
function placeOwn(replies: Suggestion[], own: readonly Suggestion[], limit: number): Suggestion[] {
  const [first, ...rest] = replies;
  const [kept] = own;
  if (!kept || !first) return replies;
  const room = rest.slice(0, Math.max(0, limit - 2));
  return limit < 2 ? [first] : [first, ...room, kept];
}
