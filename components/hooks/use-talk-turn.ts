import { useState } from 'react';
import type { MessageId } from '@/utils/i18n';
import type { Channel, Slot, Via } from '@/utils/model';
import type { Act, PhraseChannel } from '@/utils/phrasing';
import { lastAgentLine } from './agent-line';
import type { Candidate } from './judge-candidate';
import { type ConversationState, useConversation } from './use-conversation';
import { useDraft } from './use-draft';
import { useFacts } from './use-facts';
import { useRememberUse } from './use-remember-use';
import { type Suggestions, useSuggestions } from './use-suggestions';
import { useTranslation } from './use-translation';

interface TalkTurn {
  readonly talk: ConversationState;
  readonly found: Suggestions | undefined;
  readonly fill: (slot: Slot, typed: string) => Promise<MessageId | null>;
  /** What the other side said, while it is typed; null until the draft is read. */
  readonly typed: string | null;
  readonly type: (text: string) => void;
  /** What it does, as the user says or as it was read. */
  readonly act: Act | null;
  readonly choose: (act: Act | null) => void;
  /** Both sides' lines into the record, by the user's tap. */
  readonly keepHeard: (via: Via) => Promise<boolean>;
  readonly keepSaid: (candidate: Candidate) => Promise<boolean>;
}

const NO_CHOICE = { line: '', act: null };

/** A talk that no page shows: what was said comes from the user, what to say next from here. */
export function useTalkTurn(channel: Channel, how: PhraseChannel): TalkTurn {
  const { t } = useTranslation();
  const talk = useConversation(t('panel.caseUnnamed'), channel);
  const { facts, fill } = useFacts(talk);
  const [typed, type] = useDraft(`heard:${channel}`);
  const [choice, setChoice] = useState<{ line: string; act: Act | null }>(NO_CHOICE);
  // Kept, but the record has not shown it yet: it is still what is to be answered.
  const [kept, setKept] = useState('');
  const remember = useRememberUse();

  const standing = talk.messages.filter(({ struck }) => !struck);
  const heard = lastAgentLine(standing);
  const isShown = talk.messages.some(({ who, text }) => who === 'agent' && text === kept);
  // Once it was shown, it may be undone: nothing is answered then.
  if (kept && isShown) setKept('');
  const line = typed || (isShown ? '' : kept) || heard.text;
  const said = standing.filter(({ who }) => who === 'user').map(({ text }) => text);
  const chosen = choice.line === line ? choice.act : null;
  const bot = !typed && heard.bot;
  const found = useSuggestions({ line, bot, act: chosen, said, facts, talk, channel: how });

  return {
    talk,
    found,
    fill,
    typed,
    type,
    act: chosen ?? found?.reading?.acts[0]?.act ?? null,
    choose: (act) => setChoice({ line, act }),
    keepHeard: async (via) => {
      const text = typed?.trim();
      if (!text) return false;
      const saved = await talk.add({ who: 'agent', text, via });
      if (saved) setKept(text);
      if (saved) type('');
      return saved;
    },
    keepSaid: async ({ id, text }) => {
      const saved = await talk.add({ who: 'user', text, via: 'typed' });
      if (saved) void remember(id);
      return saved;
    },
  };
}
