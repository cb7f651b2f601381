import type { Locale, Reason, Region } from '@/utils/model';

export const outgoingRules = [
  'bank_card',
  'identity_number',
  'code',
  'password',
  'open_slot',
  'unaffordable',
  'unaffordable_now',
  'above_debt',
  'above_plan',
  'earlier_than_plan',
  'over_promise',
  'unknown_reason',
  'insult',
  'threat',
  'crisis',
  'long_complaint',
  'unchecked_offer',
] as const;
export type OutgoingRule = (typeof outgoingRules)[number];

export const scamSigns = [
  'safe_account',
  'asks_code',
  'private_account',
  'qr_payment',
  'remote_control',
  'guided_steps',
  'pay_first',
  'paid_repair',
  'other_app',
] as const;
export type ScamSign = (typeof scamSigns)[number];

export const collectionRules = [
  'third_party_contact',
  'invented_consequence',
  'false_authority',
  'contact_hours',
  'contact_frequency',
  'repair_period_over',
  'forbearance',
] as const;
export type CollectionRule = (typeof collectionRules)[number];

export type IncomingRule = ScamSign | 'unofficial_site' | CollectionRule;

/** P: primary text seen; S: a page that reports it seen; M: from memory, never shown as checked. */
export type Grade = 'P' | 'S' | 'M';

/** Where a hint comes from. A hint from memory does not ship. */
export interface Source {
  readonly title: string;
  /** In force since, where that is known: 'YYYY-MM-DD'. */
  readonly since?: string;
  /** Looked up: 'YYYY-MM'. */
  readonly date: string;
  readonly grade: 'P' | 'S';
  /** After this day the hint is not shown. */
  readonly expires?: string;
}

export interface Finding {
  readonly rule: OutgoingRule | IncomingRule;
  /** hold: not inserted, not copied. caution: said, never blocked. note: only good to know. */
  readonly action: 'hold' | 'caution' | 'note';
  readonly reason: string;
  /** For what is sent: the sentence that could be sent instead. For what came: what to do. */
  readonly instead?: string;
  readonly source?: Source;
  /** How far the source can be relied on, in words: shown with its title. */
  readonly standing?: string;
  readonly span?: { readonly start: number; readonly end: number };
}

export interface OutgoingContext {
  readonly locale: Locale;
  readonly currency?: string | undefined;
  readonly region?: Region | undefined;
  /** What is left a month, minor units; absent and no budget: an offer is noted as unchecked. */
  readonly affordable?: number | undefined;
  /** Three numbers of a month, minor units, are enough where `affordable` is not stated. */
  readonly budget?:
    | {
        readonly currency?: string | undefined;
        readonly income?: number | undefined;
        readonly essentials?: number | undefined;
        readonly otherDebts?: number | undefined;
      }
    | undefined;
  readonly amountDue?: number | undefined;
  readonly dueDate?: string | undefined;
  readonly today?: string | undefined;
  readonly plan?:
    | {
        readonly amount?: number | undefined;
        readonly count?: number | undefined;
        readonly date?: string | undefined;
      }
    | undefined;
  /** Reasons the case holds; absent: not checked. */
  readonly reasons?: readonly Reason[] | undefined;
  /** Labels of chips still open in the text. */
  readonly openSlots?: readonly string[] | undefined;
}

export interface IncomingContext {
  readonly locale: Locale;
  readonly region: Region;
  /** Whether the page is known to be the lender's. */
  readonly official?: 'yes' | 'no' | 'unknown' | undefined;
  /** For hints that expire. */
  readonly today?: string | undefined;
}
