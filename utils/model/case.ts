import * as z from 'zod/mini';
import { currencySchema, minorSchema, plainDateSchema, regionSchema } from './common';

export const creditorKindSchema = z.enum([
  'wallet',
  'loan',
  'card',
  'bnpl',
  'utility',
  'telecom',
  'rent',
  'medical',
  'other',
]);
export type CreditorKind = z.infer<typeof creditorKindSchema>;

/** Where the negotiation stands, in its usual order; `court` stands apart. */
export const stageSchema = z.enum([
  'check_bill',
  'contact',
  'explain',
  'propose',
  'materials',
  'apply',
  'wait',
  'confirm',
  'repay',
  'monitor',
  'court',
]);
export type Stage = z.infer<typeof stageSchema>;

export const reasonSchema = z.enum([
  'job_loss',
  'income_down',
  'illness',
  'accident',
  'job_change',
  'cash_flow',
  'forgot',
  'contact_changed',
  'business_failure',
  'divorce',
  'natural_disaster',
  'fraud_victim',
]);
export type Reason = z.infer<typeof reasonSchema>;

export const requestSchema = z.enum([
  'new_date',
  'extension',
  'instalments',
  'interest_freeze',
  'fee_reduction',
  'pause_collection',
  'reapply',
]);
export type RequestKind = z.infer<typeof requestSchema>;

/** One debt with one creditor. Amounts are minor units of `currency`. */
export const caseSchema = z.looseObject({
  creditor: z.string(),
  product: z.optional(z.string()),
  creditorKind: z.optional(creditorKindSchema),
  region: regionSchema,
  currency: currencySchema,
  amountDue: z.optional(minorSchema),
  minimumDue: z.optional(minorSchema),
  principal: z.optional(minorSchema),
  interest: z.optional(minorSchema),
  fees: z.optional(minorSchema),
  dueDate: z.optional(plainDateSchema),
  stage: stageSchema,
  reasons: z.array(reasonSchema),
  /** The event in the user's own words ("公司裁员"). */
  reasonDetail: z.optional(z.string()),
  /** Since when, in the user's own words ("9月"). */
  reasonSince: z.optional(z.string()),
  requests: z.array(requestSchema),
  /** What the user is ready to offer. */
  instalmentCount: z.optional(z.int().check(z.positive(), z.maximum(600))),
  instalmentAmount: z.optional(minorSchema),
  payNow: z.optional(minorSchema),
  newDate: z.optional(plainDateSchema),
  /** Random id that later locks, shares or shreds this case as a unit (data.md 7). */
  keyId: z.string(),
});
export type CaseFields = z.infer<typeof caseSchema>;

/** Monthly money of the person, minor units. Three numbers are enough; `affordable` may be stated alone. */
export const budgetSchema = z.looseObject({
  currency: currencySchema,
  income: z.optional(minorSchema),
  essentials: z.optional(minorSchema),
  otherDebts: z.optional(minorSchema),
  affordable: z.optional(minorSchema),
});
export type BudgetFields = z.infer<typeof budgetSchema>;
