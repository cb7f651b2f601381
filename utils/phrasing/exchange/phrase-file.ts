import * as z from 'zod/mini';
import { localeSchema, type PhrasePart, slotSchema, stageSchema } from '@/utils/model';

const FORMAT = 'reprieve-phrases';
const VERSION = 1;
/** A person's own sentences; anything bigger is no such file. */
const MOST = 1000;
const LONGEST = 2000;
const BIGGEST = 2_000_000;

const partSchema = z.union([
  z.strictObject({ text: z.string().check(z.maxLength(LONGEST)) }),
  z.strictObject({ slot: slotSchema }),
]);

const filePhraseSchema = z.strictObject({
  /** Tells a changed sentence from a new one when the file comes back to the device it came from. */
  id: z.optional(z.string().check(z.regex(/^[0-9a-f]{32}$/))),
  locale: localeSchema,
  stage: z.optional(stageSchema),
  parts: z.array(partSchema).check(z.minLength(1), z.maxLength(100)),
});
export type FilePhrase = z.infer<typeof filePhraseSchema>;

const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.int(),
  phrases: z.array(filePhraseSchema).check(z.maxLength(MOST)),
});

/** Why a file is not taken. */
export type PhraseFileProblem = 'too_large' | 'not_json' | 'other_file' | 'newer' | 'damaged';

export type ParsedPhraseFile =
  | { readonly phrases: readonly FilePhrase[] }
  | { readonly problem: PhraseFileProblem };

/** Strict: a file is taken as a whole or not at all. */
export function parsePhraseFile(text: string): ParsedPhraseFile {
  if (text.length > BIGGEST) return { problem: 'too_large' };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'not_json' };
  }
  const head = z.looseObject({ format: z.literal(FORMAT), version: z.int() }).safeParse(raw);
  if (!head.success) return { problem: 'other_file' };
  if (head.data.version > VERSION) return { problem: 'newer' };
  const file = fileSchema.safeParse(raw);
  return file.success ? { phrases: file.data.phrases } : { problem: 'damaged' };
}

type Writable = Omit<FilePhrase, 'parts'> & { readonly parts: readonly PhrasePart[] };

export function writePhraseFile(phrases: readonly Writable[]): string {
  const plain = phrases.map(({ id, locale, stage, parts }) => ({
    ...(id ? { id } : {}),
    locale,
    ...(stage ? { stage } : {}),
    parts: parts.map((part) => ('slot' in part ? { slot: part.slot } : { text: part.text })),
  }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, phrases: plain }, null, 2)}\n`;
}
