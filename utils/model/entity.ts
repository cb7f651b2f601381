import type * as z from 'zod/mini';
import { billSchema } from './bill';
import { budgetSchema, caseSchema } from './case';
import { commitmentSchema, conversationSchema, messageSchema } from './conversation';
import { evidenceSchema } from './evidence';
import { gapSchema } from './gap';
import { phraseSchema } from './phrase';
import { noteSchema, reminderSchema } from './reminder';

/** Every noun the record keeps, with the schema of its fields. */
export const entitySchemas = {
  case: caseSchema,
  budget: budgetSchema,
  conversation: conversationSchema,
  message: messageSchema,
  commitment: commitmentSchema,
  reminder: reminderSchema,
  note: noteSchema,
  phrase: phraseSchema,
  bill: billSchema,
  evidence: evidenceSchema,
  gap: gapSchema,
} as const;

export type EntityName = keyof typeof entitySchemas;
export type FieldsOf<E extends EntityName> = z.infer<(typeof entitySchemas)[E]>;

/** A record as the screens see it: its fields, its id, the case it belongs to. */
export type Entity<E extends EntityName> = FieldsOf<E> & {
  readonly id: string;
  readonly caseId: string | null;
  /** For each field, the operations an editor of it has "seen": the value of the first stands. */
  readonly seen: Readonly<Record<string, readonly string[]>>;
  /** Values written at the same time elsewhere, kept beside the standing one. */
  readonly others: Readonly<Record<string, readonly { opId: string; value: unknown }[]>>;
  /** A delete was outlived by an edit made at the same time. */
  readonly revived: boolean;
};

export type Case = Entity<'case'>;
export type Bill = Entity<'bill'>;
export type Budget = Entity<'budget'>;
export type Conversation = Entity<'conversation'>;
export type Message = Entity<'message'>;
export type Commitment = Entity<'commitment'>;
export type Reminder = Entity<'reminder'>;
export type Note = Entity<'note'>;
export type OwnPhrase = Entity<'phrase'>;
export type Evidence = Entity<'evidence'>;
