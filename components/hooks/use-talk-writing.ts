import { newId, randomHex } from '@/utils/ledger';
import {
  type Channel,
  type Conversation,
  type ConversationFields,
  type Message,
  type MessageFields,
  newCase,
} from '@/utils/model';
import type { Ledger } from '@/utils/storage';
import { having } from './having';
import { useCase } from './use-case';
import { useFeedback } from './use-feedback';
import type { Seen } from './use-form-draft';
import { usePreferences } from './use-preferences';

/** Room between two positions for lines found later. */
const STEP = 1024;

/** A field, or undefined to clear it. */
type ConversationPatch = {
  readonly [Name in keyof ConversationFields]?: ConversationFields[Name] | undefined;
};

type NewLine = Pick<MessageFields, 'who' | 'text' | 'via'>;

export interface TalkWriting {
  /** `seen`: what the editor had in front of it, where that is not what stands now. */
  readonly saveDetails: (patch: ConversationPatch, seen?: Seen) => Promise<boolean>;
  /** Adds a line by hand; makes case and conversation when there are none yet. */
  readonly add: (line: NewLine) => Promise<boolean>;
  /** Commits what is built for this conversation, which is begun with these details if it is new. */
  readonly within: Within;
  readonly strike: (message: Message) => Promise<boolean>;
  readonly flip: (message: Message) => Promise<boolean>;
}

/** Where in the record something is written. */
interface Place {
  readonly caseId: string;
  readonly conversationId: string;
  readonly at: number;
  /** Of the last line there. */
  readonly lastPosition: number;
}
type Changes = Parameters<Ledger['commit']>[0];

type Within = (
  said: 'record.lineSaved' | 'record.detailsSaved' | 'record.talkSaved',
  build: (record: Ledger, place: Place) => Changes,
  details?: ConversationPatch,
) => Promise<boolean>;

interface Talk {
  readonly conversation: Conversation | null;
  readonly lastPosition: number;
  readonly unnamedCase: string;
  /** Where a conversation that begins here is held. */
  readonly channel: Channel | undefined;
}

/** Everything that can be written about one conversation. */
export function useTalkWriting(talk: Talk): TalkWriting {
  const { conversation } = talk;
  const { save } = useFeedback();
  const within = useTalkThatIs(talk);

  return {
    within,
    add: (line) =>
      within('record.lineSaved', (record, { caseId, conversationId, at, lastPosition }) => {
        const position = lastPosition + STEP;
        const fields = { conversationId, speaker: 'unknown', at, position, ...line } as const;
        return [record.createChange('message', fields, { caseId })];
      }),
    saveDetails: async (patch, seen) => {
      if (conversation) {
        return save(
          (record) => [record.updateChange('conversation', having(seen, conversation), patch)],
          'record.detailsSaved',
        );
      }
      // Where no channel is meant, details of nothing are no reason to begin a conversation.
      return talk.channel ? within('record.detailsSaved', () => [], patch) : false;
    },
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

/** Commits into the conversation, in one commit with the case and the conversation if these are new. */
function useTalkThatIs(talk: Talk): Within {
  const { conversation, lastPosition, unnamedCase, channel = 'app_chat' } = talk;
  const { current, select } = useCase();
  const { region } = usePreferences();
  const { save } = useFeedback();
  return async (said, build, details = {}) => {
    const caseId = current?.id ?? newId();
    const conversationId = conversation?.id ?? newId();
    const saved = await save((record) => {
      const at = Date.now();
      const made = newCase({ creditor: unnamedCase }, region, randomHex());
      const given = Object.entries(details).filter(([, value]) => value !== undefined);
      const begun = { channel, startedAt: at, ...Object.fromEntries(given) };
      return [
        ...(current ? [] : [record.createChange('case', made, { id: caseId })]),
        ...(conversation
          ? []
          : [record.createChange('conversation', begun, { caseId, id: conversationId })]),
        ...build(record, { caseId, conversationId, at, lastPosition }),
      ];
    }, said);
    if (saved && !current) select(caseId);
    return saved;
  };
}
