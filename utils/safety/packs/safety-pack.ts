import type { Reason } from '@/utils/model';
import type { Grade, ScamSign } from '../finding';
import type { HintId } from '../hints/hint';

export interface Advice {
  readonly reason: string;
  readonly instead: string;
}

export type HintWords = Readonly<Record<HintId, Advice>>;

/** The words of the guardrails in one language. */
export interface SafetyPack {
  /** How far an item of a region can be relied on, and when it was looked up. */
  readonly standing: (grade: Grade, date: string) => string;
  /** Instead of a full number: the last four places. */
  readonly lastFour: (digits: string) => string;
  readonly bankCard: string;
  readonly identityNumber: string;
  readonly code: string;
  readonly codeInstead: string;
  readonly password: string;
  readonly passwordInstead: string;
  readonly openSlot: (names: string) => string;
  readonly listMark: string;
  readonly unaffordable: (offered: string, affordable: string) => string;
  readonly unaffordableCount: (count: number, each: string, affordable: string) => string;
  readonly countInstead: (count: number) => string;
  readonly unaffordableNow: (offered: string, affordable: string) => string;
  readonly uncheckedOffer: string;
  readonly aboveDebt: (offered: string, due: string) => string;
  readonly abovePlan: (offered: string, planned: string) => string;
  readonly earlierThanPlan: (offered: string, planned: string) => string;
  readonly overPromise: (word: string) => string;
  readonly overPromiseInstead: string;
  readonly unknownReason: (reason: string) => string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly insult: string;
  readonly insultInstead: string;
  readonly threat: string;
  readonly threatInstead: string;
  readonly crisis: string;
  readonly longComplaint: string;
  readonly longComplaintInstead: string;
  readonly signs: Readonly<Record<ScamSign | 'unofficial_site', Advice>>;
  readonly hints: HintWords;
}
