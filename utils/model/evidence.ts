import * as z from 'zod/mini';
import { idSchema, instantSchema } from './common';

/** What a kept picture shows. */
export const evidenceKindSchema = z.enum(['answer', 'bill', 'agreement', 'receipt', 'other']);
export type EvidenceKind = z.infer<typeof evidenceKindSchema>;

export const pictureTypeSchema = z.enum(['image/png', 'image/jpeg', 'image/webp']);
export type PictureType = z.infer<typeof pictureTypeSchema>;

/** SHA-256 of the bytes, 64 hex digits. */
export const fingerprintSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A picture kept as proof. Its fingerprint stands in the chain, its bytes once beside it. */
export const evidenceSchema = z.looseObject({
  conversationId: z.optional(idSchema),
  kind: evidenceKindSchema,
  /** The name of the file, as the user's device called it. */
  name: z.string(),
  mediaType: pictureTypeSchema,
  size: z.int().check(z.positive()),
  sha256: fingerprintSchema,
  /** When it was kept. */
  at: instantSchema,
});
export type EvidenceFields = z.infer<typeof evidenceSchema>;
