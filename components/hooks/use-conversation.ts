import { useState } from 'react';
import { newId, randomHex } from '@/utils/ledger';
import {
  type Channel,
  type Conversation,
  type ConversationFields,
  type Message,
  type MessageFields,
  newCase,
} from '@/utils/model';
import { useCase } from './use-case';
import { useFeedback } from './use-feedback';
import { useLive } from './use-live';
import { usePreferences } from './use-preferences';
import { useRecording } from './use-recording';

/** Room between two positions for lines found later. */
const STEP = 1024;

/** A field, or undefined to clear it. */
type ConversationPatch = {
  readonly [Name in keyof ConversationFields]?: ConversationFields[Name] | undefined;
};

type NewLine = Pick<MessageFields, 'who' | 'text' | 'via'>;

export interface ConversationState {
  readonly conversations: readonly Conversation[];
  readonly conversation: Conversation | null;
  readonly messages: readonly Message[];
  readonly loading: boolean;
  readonly failed: boolean;
  readonly select: (id: string) => void;
  readonly saveDetails: (patch: ConversationPatch) => Promise<boolean>;
  /** Begins another conversation about the same bill and puts it in front. */
  readonly start: (channel: Channel) => Promise<boolean>;
  /** Adds a line by hand; makes case and conversation when there are none yet. */
  readonly add: (line: NewLine) => Promise<boolean>;
  readonly strike: (message: Message) => Promise<boolean>;
  readonly flip: (message: Message) => Promise<boolean>;
}

/**
 * The conversation in front of the user: the one this tab records, else the case's latest.
 * `unnamedCase` is what a case made by the first saved line is called.
 */
export function useConversation(unnamedCase: string): ConversationState {
  const { current } = useCase();
  const { save } = useFeedback();
  const recording = useRecording();
  const [chosen, select] = useState<string | null>(null);
  const caseId = current?.id;

  const found = useLive(`conversations:${caseId}`, (record) =>
    caseId ? record.readAll('conversation', caseId) : Promise.resolve([]),
  );
  const conversations = found.value ?? [];
  const wanted = chosen ?? recording.conversationId;
  const conversation =
    conversations.find(({ id }) => id === wanted) ?? conversations.at(-1) ?? null;
  const id = conversation?.id;
  const messages = useLive(`messages:${id}`, (record) =>
    id ? record.readMessages(id) : Promise.resolve([]),
  );

  return {
    conversations,
    conversation,
    messages: messages.value ?? [],
    loading: found.value === undefined && !found.failed,
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
    ...useWriting(conversation, messages.value?.at(-1)?.position ?? 0, unnamedCase),
  };
}

function useWriting(
  conversation: Conversation | null,
  lastPosition: number,
  unnamedCase: string,
): Pick<ConversationState, 'saveDetails' | 'add' | 'strike' | 'flip'> {
  const { current, select: selectCase } = useCase();
  const { region } = usePreferences();
  const { save } = useFeedback();

  const add = async (line: NewLine) => {
    const caseId = current?.id ?? newId();
    const conversationId = conversation?.id ?? newId();
    const saved = await save((record) => {
      const at = Date.now();
      const fields: MessageFields = {
        conversationId,
        speaker: 'unknown',
        at,
        position: lastPosition + STEP,
        ...line,
      };
      const message = record.createChange('message', fields, { caseId });
      const talk = record.createChange(
        'conversation',
        { channel: 'app_chat', startedAt: at },
        { caseId, id: conversationId },
      );
      const made = newCase({ creditor: unnamedCase }, region, randomHex());
      return [
        ...(current ? [] : [record.createChange('case', made, { id: caseId })]),
        ...(conversation ? [] : [talk]),
        message,
      ];
    }, 'record.lineSaved');
    if (saved && !current) selectCase(caseId);
    return saved;
  };

  return {
    add,
    saveDetails: async (patch) =>
      conversation !== null &&
      save(
        (record) => [record.updateChange('conversation', conversation, patch)],
        'record.detailsSaved',
      ),
    strike: (message) =>
      save(
        (record) => [record.supersedeChange('message', message, { struck: !message.struck })],
        message.struck ? 'record.lineRestored' : 'record.lineStruck',
      ),
    flip: (message) => {
      const who = message.who === 'agent' ? 'user' : 'agent';
      return save(
        (record) => [record.supersedeChange('message', message, { who })],
        'record.lineFlipped',
      );
    },
  };
}
