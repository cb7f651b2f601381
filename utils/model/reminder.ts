import * as z from 'zod/mini';
import { idSchema, instantSchema, placeSchema, plainDateSchema, regionSchema } from './common';

/** Why a reminder rings when it does, kept so that the screen can say so. */
export const reminderBasisSchema = z.looseObject({
  saidOn: plainDateSchema,
  workingDays: z.int(),
  region: regionSchema,
  /** False where no published holiday list covers the span: Monday to Friday was counted. */
  holidaysKnown: z.boolean(),
});

export const reminderSchema = z.looseObject({
  kind: z.enum(['reply', 'due', 'instalment', 'custom']),
  text: z.string(),
  /** The moment it rings; `zone` is the IANA zone it was reckoned in. */
  at: instantSchema,
  zone: z.string(),
  basis: z.optional(reminderBasisSchema),
  commitmentId: z.optional(idSchema),
  state: z.enum(['waiting', 'done']),
  /** The `at` for which it was shown, and the device that showed it. */
  shownFor: z.optional(instantSchema),
  shownBy: z.optional(idSchema),
});
export type ReminderFields = z.infer<typeof reminderSchema>;

export const noteSchema = z.looseObject({
  text: z.string(),
  at: instantSchema,
  place: z.optional(placeSchema),
});
export type NoteFields = z.infer<typeof noteSchema>;
