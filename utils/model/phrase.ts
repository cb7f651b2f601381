import * as z from 'zod/mini';
import { stageSchema } from './case';
import { localeSchema } from './common';
import { phrasePartSchema } from './slot';

/** A phrase the user wrote; lives beside the packs and is never overwritten by an update. */
export const phraseSchema = z.looseObject({
  locale: localeSchema,
  parts: z.array(phrasePartSchema),
  stage: z.optional(stageSchema),
  position: z.number(),
});
export type PhraseFields = z.infer<typeof phraseSchema>;
