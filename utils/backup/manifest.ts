import * as z from 'zod/mini';
import { headSchema, sha256 } from '@/utils/ledger';
import type { Section } from './sections';

const digestSchema = headSchema.shape.hash;

/** The SHA-256 of each section as it stands in the file. */
export const manifestSchema = z.strictObject({
  attachments: digestSchema,
  heads: digestSchema,
  operations: z.array(digestSchema),
  preferences: digestSchema,
});
export type Manifest = z.infer<typeof manifestSchema>;

export async function manifestOf(
  sections: readonly Section[],
  heads: string,
  preferences: string,
  attachments: string,
): Promise<Manifest> {
  return {
    attachments: await sha256(attachments),
    heads: await sha256(heads),
    operations: await Promise.all(sections.map(({ digest }) => digest)),
    preferences: await sha256(preferences),
  };
}
