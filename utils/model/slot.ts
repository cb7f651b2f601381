import * as z from 'zod/mini';

/** Facts a phrase may hold a place for. Money slots hold minor units, day slots 'YYYY-MM-DD'. */
export const slotSchema = z.enum([
  'creditor',
  'product',
  'amountDue',
  'overdueDays',
  'dueDate',
  'reasonDetail',
  'reasonSince',
  'newDate',
  'instalmentCount',
  'instalmentAmount',
  'payNow',
  'affordable',
  'income',
  'essentials',
  'lastFour',
  'representative',
  'staffId',
  'ticket',
  'earlierDate',
  'replyBy',
  'item',
  'name',
  'proof',
  'fees',
  'minimumDue',
  'otherDebts',
]);
export type Slot = z.infer<typeof slotSchema>;

/** A phrase is a list of words and slots; there is no template syntax to get wrong. */
export const phrasePartSchema = z.union([
  z.object({ text: z.string() }),
  z.object({ slot: slotSchema }),
]);
export type PhrasePart = z.infer<typeof phrasePartSchema>;
