import * as z from 'zod/mini';
import {
  currencySchema,
  idSchema,
  instantSchema,
  minorSchema,
  placeSchema,
  plainDateSchema,
} from './common';

export const channelSchema = z.enum([
  'web_chat',
  'app_chat',
  'phone',
  'email',
  'letter',
  'in_person',
]);
export type Channel = z.infer<typeof channelSchema>;

export const conversationSchema = z.looseObject({
  channel: channelSchema,
  place: z.optional(placeSchema),
  representative: z.optional(z.string()),
  staffId: z.optional(z.string()),
  ticket: z.optional(z.string()),
  startedAt: instantSchema,
  endedAt: z.optional(instantSchema),
});
export type ConversationFields = z.infer<typeof conversationSchema>;

export const whoSchema = z.enum(['agent', 'user', 'system']);
export type Who = z.infer<typeof whoSchema>;

/** How a line came into the record. */
export const viaSchema = z.enum(['captured', 'selected', 'pasted', 'typed']);
export type Via = z.infer<typeof viaSchema>;

export const messageSchema = z.looseObject({
  conversationId: idSchema,
  who: whoSchema,
  speaker: z.enum(['bot', 'person', 'unknown']),
  name: z.optional(z.string()),
  text: z.string(),
  /** When it reached the record. */
  at: instantSchema,
  /** The time the page printed beside it, verbatim. */
  shownTime: z.optional(z.string()),
  via: viaSchema,
  /** Position in the conversation; gaps leave room for lines found later between two others. */
  position: z.number(),
  /** Struck by the user: kept, shown crossed out, left out of summaries. */
  struck: z.optional(z.boolean()),
});
export type MessageFields = z.infer<typeof messageSchema>;

/** Something one side promised. */
export const commitmentSchema = z.looseObject({
  conversationId: z.optional(idSchema),
  messageId: z.optional(idSchema),
  by: z.enum(['agent', 'user']),
  kind: z.enum(['reply', 'callback', 'payment', 'plan', 'other']),
  text: z.string(),
  due: z.optional(plainDateSchema),
  workingDays: z.optional(z.int()),
  amount: z.optional(minorSchema),
  currency: z.optional(currencySchema),
  state: z.enum(['open', 'kept', 'broken', 'withdrawn']),
});
export type CommitmentFields = z.infer<typeof commitmentSchema>;
