import * as z from 'zod/mini';
import { canonical, headSchema, type Operation, sha256 } from '@/utils/ledger';

/** Operations in one section: damage is found by section without hashing one huge text. */
const SECTION = 1000;

const digestSchema = headSchema.shape.hash;

/** The SHA-256 of each section as it stands in the file. */
export const manifestSchema = z.strictObject({
  attachments: digestSchema,
  heads: digestSchema,
  operations: z.array(digestSchema),
  preferences: digestSchema,
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The lines of each section, one operation a line. */
export function sectionsOf(lines: readonly string[]): string[] {
  const sections: string[] = [];
  for (let start = 0; start < lines.length; start += SECTION)
    sections.push(lines.slice(start, start + SECTION).join(',\n'));
  return sections;
}

export function lineOf({ header, hash, payload }: Operation): string {
  return canonical({ header, hash, payload });
}

export async function manifestOf(
  sections: readonly string[],
  heads: string,
  preferences: string,
  attachments: string,
): Promise<Manifest> {
  return {
    attachments: await sha256(attachments),
    heads: await sha256(heads),
    operations: await Promise.all(sections.map(sha256)),
    preferences: await sha256(preferences),
  };
}
