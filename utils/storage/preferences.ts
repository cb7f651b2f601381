import * as z from 'zod/mini';
import { idSchema, instantSchema, localeSchema, regionSchema } from '@/utils/model';
import { readValue, watchValue, writeValue } from './local-values';

/** Choices of this device, not part of the record. */
const preferencesSchema = z.looseObject({
  locale: z.optional(localeSchema),
  region: z.optional(regionSchema),
  theme: z._default(z.enum(['system', 'light', 'dark']), 'system'),
  textSize: z._default(z.enum(['100', '115', '130']), '100'),
  /** First run was answered or skipped. */
  welcomed: z._default(z.boolean(), false),
  activeCaseId: z.optional(idSchema),
  /** Origins the user turned on, each with the frame origins asked for in the same click. */
  sites: z._default(z.record(z.string(), z.array(z.string())), {}),
  /** When a backup was last saved, and when the offer of one was put off. */
  backupAt: z.optional(instantSchema),
  backupPutOffAt: z.optional(instantSchema),
  /** How the user likes sentences put; none: as they come. */
  tone: z.optional(z.enum(['plain', 'shorter', 'warmer', 'firmer'])),
  /** Families of phrases with a star, and those not to be shown again. */
  favourites: z.optional(z.array(z.string())),
  hiddenPhrases: z.optional(z.array(z.string())),
  /** Rules and help lines not to be shown, and numbers the user corrected, by the id of the item. */
  hiddenHelp: z.optional(z.array(z.string())),
  helpNumbers: z.optional(z.record(z.string(), z.string())),
  /** How often each phrase was used. */
  used: z._default(z.record(z.string(), z.int()), {}),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const KEY = 'preferences';

function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** A choice this version cannot read falls back to its default; the others stand. */
function parse(value: unknown): Preferences {
  const readable = objectOf(value);
  for (const { path } of preferencesSchema.safeParse(readable).error?.issues ?? []) {
    delete readable[String(path[0])];
  }
  return preferencesSchema.parse(readable);
}

/** The defaults where the browser gives nothing back: a screen must come up to say what is wrong. */
export async function readPreferences(): Promise<Preferences> {
  return parse(await readValue('local', KEY).catch(() => undefined));
}

/** Changes the named choices and keeps the others, also when two screens change at once. */
export async function changePreferences(
  change: (current: Preferences) => Partial<Preferences>,
): Promise<void> {
  await navigator.locks.request('reprieve-preferences', async () => {
    const stored = await readValue('local', KEY);
    // What could not be read is kept as it is: a newer version may know it.
    await writeValue('local', KEY, { ...objectOf(stored), ...change(parse(stored)) });
  });
}

export function watchPreferences(next: (preferences: Preferences) => void): () => void {
  return watchValue('local', KEY, (value) => next(parse(value)));
}
