import type {
  BudgetFields,
  CaseFields,
  CreditorKind,
  PhrasePart,
  Reason,
  Region,
  RequestKind,
  Slot,
  Stage,
} from '@/utils/model';
import type { Intent } from './intent';
import type { PhraseChannel, Tone } from './phrase';

type CaseFactNames =
  | 'creditor'
  | 'product'
  | 'currency'
  | 'amountDue'
  | 'minimumDue'
  | 'fees'
  | 'dueDate'
  | 'reasonDetail'
  | 'reasonSince'
  | 'instalmentCount'
  | 'instalmentAmount'
  | 'payNow'
  | 'newDate';

/** The part of a case that phrases speak of; a whole case fits, and so does half a one. */
export type CaseFacts = { readonly [K in CaseFactNames]?: CaseFields[K] | undefined } & {
  readonly stage?: Stage | undefined;
  readonly region?: Region | undefined;
  readonly creditorKind?: CreditorKind | undefined;
  readonly reasons?: readonly Reason[] | undefined;
  readonly requests?: readonly RequestKind[] | undefined;
};

type BudgetFactNames = 'currency' | 'income' | 'essentials' | 'otherDebts' | 'affordable';
export type BudgetFacts = { readonly [K in BudgetFactNames]?: BudgetFields[K] | undefined };

export type ConversationFacts = {
  readonly representative?: string | undefined;
  readonly staffId?: string | undefined;
  readonly ticket?: string | undefined;
  /** The day of an earlier agreement, and the day an answer was promised for. */
  readonly earlierDate?: string | undefined;
  readonly replyBy?: string | undefined;
};

/** The least this room needs of what was read from the agent's line. */
export type Reading = {
  readonly acts: readonly { readonly act: string; readonly confidence: number }[];
  readonly details?: ReadingDetails | undefined;
};
export type ReadingDetails = {
  readonly representative?: string | undefined;
  readonly staffId?: string | undefined;
  readonly ticket?: string | undefined;
  readonly amounts?: readonly { readonly minor: number; readonly currency?: string | undefined }[];
  readonly dates?: readonly string[];
  readonly instalments?: number | undefined;
};

export type OwnPhraseFacts = {
  readonly id?: string | undefined;
  readonly parts: readonly PhrasePart[];
  readonly stage?: Stage | undefined;
};

/** What slots are filled from. `today` absent: nothing that counts days is filled. */
export type PhraseContext = {
  readonly case?: CaseFacts | undefined;
  readonly budget?: BudgetFacts | undefined;
  readonly conversation?: ConversationFacts | undefined;
  readonly reading?: Reading | undefined;
  readonly today?: string | undefined;
};

export type SuggestRequest = PhraseContext & {
  readonly locale: string;
  readonly stage?: string | undefined;
  /** What the user already said in this conversation. */
  readonly said?: readonly string[] | undefined;
  /** How often each phrase was kept, by id. */
  readonly used?: Readonly<Record<string, number>> | undefined;
  readonly ownPhrases?: readonly OwnPhraseFacts[] | undefined;
  /** Families the user does not want to see. */
  readonly hidden?: readonly string[] | undefined;
  /** A machine speaks: asking for a person comes first. */
  readonly bot?: boolean | undefined;
  readonly channel?: PhraseChannel | undefined;
  readonly tone?: Tone | undefined;
  readonly limit?: number | undefined;
};

export type SuggestionPart =
  | { readonly text: string }
  | { readonly slot: Slot; readonly value?: string; readonly label: string };

export type Suggestion = {
  readonly id: string;
  /** The same in every tone: stars, hiding and lists go by it. */
  readonly family: string;
  readonly intent: Intent | 'own';
  /** Missing facts stand in it as 〔label〕. */
  readonly text: string;
  readonly parts: readonly SuggestionPart[];
  readonly missing: readonly Slot[];
  readonly why: string;
  readonly cautions: readonly string[];
  readonly tone: Tone;
  readonly channel: PhraseChannel;
  readonly stages: readonly Stage[];
  /** The same phrase in its other tones, this one included. */
  readonly forms: readonly { readonly id: string; readonly tone: Tone }[];
};
