import type { Region } from '@/utils/model';
import type { Grade } from '../finding';

/** Where an item comes from; the title in the language of the document, if there is one. */
export interface FactSource {
  readonly title: string;
  readonly grade: Grade;
  /** Looked up: 'YYYY-MM'. */
  readonly date: string;
  /** After this day the item is not shown. */
  readonly expires?: string;
}

export const helpKinds = [
  'complaint',
  'fraud',
  'debt_advice',
  'legal_aid',
  'credit_report',
  'crisis',
] as const;
export type HelpKind = (typeof helpKinds)[number];
export type ChannelKind = 'phone' | 'in_app' | 'application';

export interface RuleFact {
  /** Stays the same over updates: what the user hides or rewrites is kept beside it by this id. */
  readonly id: string;
  readonly source: string;
}

export interface HelpFact extends RuleFact {
  readonly kind: HelpKind;
  readonly contact?: string;
}

export interface ChannelFact extends RuleFact {
  readonly kind: ChannelKind;
  readonly creditor: string;
  readonly contact?: string;
  /** The labels one taps, as the app prints them. */
  readonly steps?: readonly string[];
}

/** One region's rules, bodies and channels: data without words, the same in every language. */
export interface RegionFacts {
  readonly region: Region;
  readonly sources: Readonly<Record<string, FactSource>>;
  readonly rules: readonly RuleFact[];
  readonly help: readonly HelpFact[];
  readonly channels: readonly ChannelFact[];
  /** How people name a creditor, simplified and lower case. */
  readonly creditors: Readonly<Record<string, readonly string[]>>;
}

export interface ItemWords {
  readonly title: string;
  readonly text: string;
  /** What to do or say. */
  readonly advice?: string;
  readonly hours?: string;
}

/** The words of a region's items in one language. */
export interface RegionWords {
  /** Titles of sources that have no name of their own in this language. */
  readonly sources?: Readonly<Record<string, string>>;
  readonly items: Readonly<Record<string, ItemWords>>;
}
