import { useEffect, useRef, useState } from 'react';
import type { Reading } from '@/utils/dialogue';
import type { Budget, Case, OwnPhrase, Stage } from '@/utils/model';
import type { Act, Facts, PhraseChannel, PhraseContext, Tone } from '@/utils/phrasing';
import type { Finding } from '@/utils/safety';
import type { Official } from '@/utils/sites';
import { type Candidate, judge, type SafetyContext, useSafetyContext } from './judge-candidate';
import { useCase } from './use-case';
import { useComposing } from './use-composing';
import type { ConversationState } from './use-conversation';
import { prepareGlossary } from './use-glossary';
import { useOwnPhrases } from './use-own-phrases';
import { usePageLook } from './use-page-look';
import { usePreferences } from './use-preferences';
import { useSettled } from './use-settled';

export interface Suggestions {
  readonly candidates: readonly Candidate[];
  /** What the agent's line does; null without a line. */
  readonly reading: Reading | null;
  /** Words of warning about the line itself: a code, a private account. */
  readonly warnings: readonly Finding[];
  readonly stage: Stage;
  /** The line these answer: while it differs from the newest, newer ones are on their way. */
  readonly line: string;
}

interface SuggestionInput {
  /** The agent's last line; empty for an opener. */
  readonly line: string;
  readonly bot: boolean;
  /** What the user says the line does, where it could not be read. */
  readonly act: Act | null;
  readonly said: readonly string[];
  readonly facts: Facts;
  readonly talk: Pick<ConversationState, 'conversation' | 'messages' | 'loading'>;
  /** The page beside the panel has not told its lines yet: the first answer waits for them a little. */
  readonly isHearing?: boolean;
  /** To be typed unless told. */
  readonly channel?: PhraseChannel;
}

interface Known {
  readonly current: Case | null;
  readonly budget: Budget | null;
  readonly phrases: readonly OwnPhrase[];
  readonly used: Readonly<Record<string, number>>;
  readonly hidden: readonly string[];
  readonly tone: Tone | undefined;
  readonly about: SafetyContext;
  readonly official: Official | undefined;
}

/** Ranked replies for the agent's last line, or openers for the step reached. Undefined while loading. */
export function useSuggestions(input: SuggestionInput): Suggestions | undefined {
  const { preferences } = usePreferences();
  const { current, budget, loaded, failed } = useCase();
  const { phrases } = useOwnPhrases();
  const about = useSafetyContext();
  const composing = useComposing();
  const settled = useSettled((loaded || failed) && !input.talk.loading && !input.isHearing);
  const [found, setFound] = useState<Suggestions>();
  const turn = useRef(0);

  const { used, tone, hiddenPhrases: hidden = [] } = preferences;
  const official = usePageLook().look?.official;
  const known: Known = { current, budget, phrases, used, hidden, tone, about, official };
  const { line, bot, act, said, facts, talk, channel } = input;
  const key = JSON.stringify([line, bot, act, said, facts, talk.conversation, channel, known]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` is all of them by value
  useEffect(() => {
    if (composing || !settled) return;
    turn.current += 1;
    const mine = turn.current;
    void suggest(input, known).then((next) => {
      if (turn.current === mine) setFound(next);
    });
  }, [key, composing, settled]);

  return found;
}

async function suggest(input: SuggestionInput, known: Known): Promise<Suggestions> {
  const line = input.line.trim();
  // Without a line there is nothing to read, and what reads lines is the heaviest of all.
  const [dialogue, phrasing, safety] = await Promise.all([
    line ? import('@/utils/dialogue') : null,
    import('@/utils/phrasing'),
    import('@/utils/safety'),
    prepareGlossary(known.about.locale),
  ]);
  const { current, budget, phrases, used, hidden, tone, about } = known;
  const { locale, region, today } = about;
  const { conversation, messages } = input.talk;
  const read = (await dialogue?.readAgentMessage(line, { today, region, locale })) ?? null;
  const reading = chosenReading(read, input.act);
  const stage = phrasing.nextStage(current ?? undefined, {
    contacted: messages.length > 0 || line !== '',
    actsSeen: reading?.acts.map(({ act }) => act) ?? [],
    intentsUsed: await phrasing.intentsSaid(locale, input.said),
  });
  const context: PhraseContext = {
    today,
    ...(reading ? { reading } : {}),
    ...(current ? { case: current } : {}),
    ...(budget ? { budget } : {}),
    ...(conversation ? { conversation } : {}),
  };
  const suggestions = await phrasing.suggestReplies({
    ...context,
    locale,
    stage,
    used,
    hidden,
    tone,
    said: input.said,
    bot: input.bot || dialogue?.speaksAsBot(line) === true,
    channel: input.channel,
    ownPhrases: phrases.filter(({ id }) => !hidden.includes(id)),
  });
  const judged = suggestions.map((one) =>
    judge(one, input.facts, about, { phrasing, safety }, context),
  );
  return {
    candidates: await Promise.all(judged.map((one) => inUsualTone(one, tone))),
    reading,
    warnings: line
      ? safety.checkIncoming(line, { locale, region, today, official: known.official })
      : [],
    stage,
    line: input.line,
  };
}

/** What the user says the line does stands before what was read; on the phone there may be no line. */
function chosenReading(read: Reading | null, act: Act | null): Reading | null {
  if (!act) return read;
  return { details: { amounts: [], dates: [] }, ...read, acts: [{ act, confidence: 1 }] };
}

/** The tone the user likes, unless something would be missing that was not. */
async function inUsualTone(candidate: Candidate, tone: Tone | undefined): Promise<Candidate> {
  const liked = tone ? await candidate.inTone(tone) : null;
  return liked && liked.missing.length <= candidate.missing.length ? liked : candidate;
}
