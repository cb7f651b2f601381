import { useState } from 'react';
import { newId } from '@/utils/ledger';
import type { Channel, Conversation, Message } from '@/utils/model';
import { useCase } from './use-case';
import { useFeedback } from './use-feedback';
import { useLive } from './use-live';
import { useRecording } from './use-recording';
import { type TalkWriting, useTalkWriting } from './use-talk-writing';

/** A call or an app chat begun longer ago than this is another one. */
const SAME_TALK = 12 * 3_600_000;

export interface ConversationState extends TalkWriting {
  readonly conversations: readonly Conversation[];
  readonly conversation: Conversation | null;
  readonly messages: readonly Message[];
  readonly loading: boolean;
  readonly failed: boolean;
  readonly select: (id: string) => void;
  /** Begins another conversation about the same bill and puts it in front. */
  readonly start: (channel: Channel) => Promise<boolean>;
}

/**
 * The conversation in front of the user: the one this tab records, else the case's latest.
 * `unnamedCase` is what a case made by the first saved line is called. With a channel it is the one
 * going on there now, or none yet: then the first line begins it.
 */
export function useConversation(unnamedCase: string, channel?: Channel): ConversationState {
  const { current } = useCase();
  const { save } = useFeedback();
  const recording = useRecording();
  const [chosen, select] = useState<string | null>(null);
  const caseId = current?.id;

  const found = useLive(caseId ? `conversations:${caseId}` : null, (record) =>
    record.readAll('conversation', caseId),
  );
  const conversations = found.value ?? [];
  const wanted = chosen ?? recording.conversationId;
  const conversation =
    (channel
      ? conversations.findLast((one) => goesOn(one, channel))
      : (conversations.find(({ id }) => id === wanted) ?? conversations.at(-1))) ?? null;
  const id = conversation?.id;
  const messages = useLive(id ? `messages:${id}` : null, (record) => record.readMessages(id ?? ''));

  return {
    conversations,
    conversation,
    messages: messages.value ?? [],
    loading: caseId !== undefined && found.value === undefined && !found.failed,
    failed: found.failed || messages.failed,
    select,
    start: async (channel) => {
      if (!caseId) return false;
      const started = newId();
      const saved = await save(
        (record) => [
          record.createChange(
            'conversation',
            { channel, startedAt: Date.now() },
            { caseId, id: started },
          ),
        ],
        'record.conversationStarted',
      );
      if (saved) select(started);
      return saved;
    },
    ...useTalkWriting({
      conversation,
      lastPosition: messages.value?.at(-1)?.position ?? 0,
      unnamedCase,
      channel,
    }),
  };
}

function goesOn({ channel, startedAt, endedAt }: Conversation, wanted: Channel): boolean {
  return channel === wanted && endedAt === undefined && Date.now() - startedAt < SAME_TALK;
}
