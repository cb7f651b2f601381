import { useMemo, useState } from 'react';
import {
  heardDetails,
  heardPromise,
  type NewMessage,
  planCapture,
  readPastedTalk,
  settleTalk,
} from '@/utils/record';
import type { ConversationState } from './use-conversation';

/** Whoever speaks as nobody of those named. */
export const NOT_ME = '';

type Talk = Pick<ConversationState, 'conversation' | 'messages' | 'within'>;

interface PasteTalk {
  /** Among these the user says who they are; none when the labels say it. */
  readonly names: readonly string[];
  readonly me: string | null;
  readonly choose: (name: string) => void;
  /** Lines the record does not hold yet; null until it is known whose they are. */
  readonly fresh: readonly NewMessage[] | null;
  /** How many lines were pasted. */
  readonly count: number;
  readonly save: () => Promise<boolean>;
}

/** A text that holds a whole conversation, and what is to be done with it; null when it holds none. */
export function usePasteTalk(text: string, talk: Talk): PasteTalk | null {
  const { messages } = talk;
  const pasted = useMemo(() => readPastedTalk(text), [text]);
  const [chosen, choose] = useState<string | null>(null);
  const me = pasted ? whoIsMe(pasted.names, chosen) : null;
  const fresh = useMemo(() => {
    if (!pasted || (me === null && pasted.names.length > 0)) return null;
    const turns = settleTalk(pasted, me);
    return planCapture(messages, { context: [], turns }, Date.now()).additions;
  }, [pasted, me, messages]);
  if (!pasted) return null;
  return {
    names: pasted.names,
    me,
    choose,
    fresh,
    count: pasted.turns.length,
    save: async () => (fresh ? saveLines(fresh, talk) : false),
  };
}

/** One name left beside a known other side is the user's until they say otherwise. */
function whoIsMe(names: readonly string[], chosen: string | null): string | null {
  if (chosen === NOT_ME || (chosen !== null && names.includes(chosen))) return chosen;
  return names.length === 1 ? (names[0] ?? null) : null;
}

async function saveLines(
  fresh: readonly NewMessage[],
  { conversation, within }: Talk,
): Promise<boolean> {
  const { readDetails } = await import('@/utils/dialogue');
  const heard = heardDetails(fresh, readDetails);
  // What already stands there was typed, or read from the page: nobody knows which is newer.
  const missing = Object.fromEntries(
    Object.entries(heard).filter(([name]) => !conversation?.[name]),
  );
  return within(
    'record.talkSaved',
    (record, { caseId, conversationId, at }) => {
      const lines = fresh.map((line) =>
        record.createChange('message', { ...line, at, via: 'pasted', conversationId }, { caseId }),
      );
      const promises = fresh.flatMap((line, index) => {
        const promise = heardPromise(line, readDetails, null);
        const messageId = lines[index]?.entityId;
        return promise && messageId
          ? [
              record.createChange(
                'commitment',
                { ...promise, conversationId, messageId },
                { caseId },
              ),
            ]
          : [];
      });
      const details =
        conversation && Object.keys(missing).length > 0
          ? [record.updateChange('conversation', conversation, missing)]
          : [];
      return [...details, ...lines, ...promises];
    },
    missing,
  );
}
