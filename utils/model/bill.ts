import * as z from 'zod/mini';
import { currencySchema, instantSchema, minorSchema, placeSchema, plainDateSchema } from './common';

const amount = z.optional(minorSchema);

/** A bill as it stood at one moment, so that a later one can be compared with it. */
export const billSchema = z.looseObject({
  /** When it was read. */
  at: instantSchema,
  from: z.enum(['page', 'text', 'typed']),
  /** The page it stood on. */
  place: z.optional(placeSchema),
  currency: currencySchema,
  amountDue: amount,
  minimumDue: amount,
  principal: amount,
  interest: amount,
  fees: amount,
  dueDate: z.optional(plainDateSchema),
  overdueDays: z.optional(z.int().check(z.nonnegative())),
  lender: z.optional(z.string()),
  /** For each value the words of the page or text it was read from. */
  words: z.optional(z.record(z.string(), z.string())),
});
export type BillFields = z.infer<typeof billSchema>;
