import type { CreditorKind, PhrasePart, Reason, Region, RequestKind, Stage } from '@/utils/model';
import type { Act, Intent } from './intent';

export type Tone = 'plain' | 'shorter' | 'warmer' | 'firmer';
export type PhraseChannel = 'chat' | 'phone' | 'letter';

/** What is the same in every language. An id starts with its intent: `give_reason.job_loss`. */
export type Outline = {
  readonly stages: readonly Stage[];
  /** Fits only a case that holds one of these reasons: a reason is never invented. */
  readonly reasons?: readonly Reason[];
  readonly requests?: readonly RequestKind[];
  readonly kinds?: readonly CreditorKind[];
  readonly regions?: readonly Region[];
  readonly channel?: PhraseChannel;
  /** As an answer it fits only these acts; without an agent's line it fits anyway. */
  readonly acts?: readonly Act[];
  /** Fits only after, or only before, the due date. */
  readonly when?: 'overdue' | 'before_due';
  /** Says yes to what the agent named: never shown when the budget cannot carry that. */
  readonly accepts?: true;
  /** Says that what the agent named is too much: never shown when the budget carries it. */
  readonly tooMuch?: true;
  /** Says that the whole sum will be paid: never shown when the budget cannot carry it. */
  readonly offersAll?: true;
  /** States something that no record shows (that it is paid, that one is logged in): never leads. */
  readonly claims?: true;
  /** Among phrases of one intent, a higher one comes first. */
  readonly rank?: number;
};
export type OutlineId = `${Intent}.${string}`;
export type Outlines = Readonly<Record<OutlineId, Outline>>;

/** One language's words for an outline. */
export type Wording = {
  readonly plain: readonly PhrasePart[];
  readonly shorter?: readonly PhrasePart[];
  readonly warmer?: readonly PhrasePart[];
  readonly firmer?: readonly PhrasePart[];
  readonly why: string;
  readonly caution?: string;
};
export type Wordings<T extends Outlines> = { readonly [Id in keyof T]: Wording };

/** Words around the phrases: chip labels and the notes the engine adds. */
export type PackLabels = {
  readonly own: string;
  readonly planComputed: string;
  readonly cappedToAffordable: string;
  readonly aboveAffordable: string;
  /** Words that show which kind of request was already made, by rung of the ladder. */
  readonly rungWords: readonly [RegExp, RegExp, RegExp, RegExp];
};

/** One sentence as the engine ranks it: a wording in one tone. */
export type Phrase = Outline & {
  /** The outline's id, with `~tone` unless plain. */
  readonly id: string;
  readonly family: string;
  readonly intent: Intent;
  readonly tone: Tone;
  readonly channel: PhraseChannel;
  readonly parts: readonly PhrasePart[];
  readonly why: string;
  readonly caution?: string | undefined;
};

export type Pack = {
  readonly phrases: readonly Phrase[];
  readonly byIntent: ReadonlyMap<Intent, readonly Phrase[]>;
  readonly labels: PackLabels;
};

/** What a language's pack file exports; the loader makes a Pack of it. */
export type PackSource = {
  readonly groups: readonly {
    readonly outlines: Outlines;
    readonly words: Readonly<Record<string, Wording>>;
  }[];
  readonly labels: PackLabels;
};

/** Keeps the ids of a group as literal types, so that a language that lacks one does not compile. */
export function outline<const T extends Outlines>(group: T): T {
  return group;
}
