import * as z from 'zod/mini';
import { type Head, headSchema, type Operation } from '@/utils/ledger';
import { localeSchema, regionSchema } from '@/utils/model';

export const BACKUP_FORMAT = 'reprieve-backup';
export const BACKUP_VERSION = 1;

const idsSchema = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(5000));

/** Choices worth having again; where reading is on is asked anew, since it needs the browser's leave. */
export const keptPreferencesSchema = z.strictObject({
  locale: z.optional(localeSchema),
  region: z.optional(regionSchema),
  theme: z.optional(z.enum(['system', 'light', 'dark'])),
  textSize: z.optional(z.enum(['100', '115', '130'])),
  welcomed: z.optional(z.boolean()),
  tone: z.optional(z.enum(['plain', 'shorter', 'warmer', 'firmer'])),
  favourites: z.optional(idsSchema),
  hiddenPhrases: z.optional(idsSchema),
  hiddenHelp: z.optional(idsSchema),
  helpNumbers: z.optional(
    z
      .record(z.string().check(z.maxLength(200)), z.string().check(z.maxLength(200)))
      .check(z.refine((numbers) => Object.keys(numbers).length <= 5000)),
  ),
  used: z.optional(
    z
      .record(z.string().check(z.maxLength(200)), z.int())
      .check(z.refine((used) => Object.keys(used).length <= 5000)),
  ),
});
export type KeptPreferences = z.infer<typeof keptPreferencesSchema>;

/** Where a device's chain ends. Its epoch stays behind: a restored chain belongs to the record it comes into. */
export const chainEndSchema = z.strictObject({
  deviceId: headSchema.shape.deviceId,
  seq: z.int().check(z.positive()),
  hash: headSchema.shape.hash,
});

/** The bytes of a picture the record names, in base64. */
export const attachmentSchema = z.strictObject({
  data: z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  sha256: headSchema.shape.hash,
});

export interface Attachment {
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a backup holds. */
export interface Backup {
  readonly operations: readonly Operation[];
  readonly heads: readonly Pick<Head, 'deviceId' | 'seq' | 'hash'>[];
  readonly preferences: KeptPreferences;
  /** None: the record has no pictures. */
  readonly attachments?: readonly Attachment[];
}

/** Awaited again and again on the way, so that the screen can show how far it is and stay alive. */
export type Progress = (done: number, total: number) => Promise<void> | undefined;
