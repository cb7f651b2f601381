import * as z from 'zod/mini';
import { readValue, watchValue, writeValue } from '../local-values';
import { STEP_LIMIT, withLimit } from '../time-limit';

/** What a recovery did, kept so that the user can be told, also by another context and later. */
const recoverySchema = z.object({
  at: z.int(),
  /** How many entries were put back into each store. */
  intoDatabase: z.int(),
  intoJournal: z.int(),
  /** Entries that contradicted the chain or were damaged in both stores: set aside. */
  setAside: z.int(),
  /** Entries that no store holds any more. */
  lost: z.int(),
  /** The two stores were found empty although there had been that many entries. */
  everything: z.optional(z.boolean()),
  /** Records of an older version that this one could not read. */
  unreadable: z.int(),
  told: z.boolean(),
});
export type Recovery = z.infer<typeof recoverySchema>;

const recoveriesSchema = z.array(recoverySchema);
const KEY = 'recoveries';
const KEPT = 20;

function parse(value: unknown): Recovery[] {
  const parsed = recoveriesSchema.safeParse(value ?? []);
  return parsed.success ? parsed.data : [];
}

/** Latest last. */
export async function readRecoveries(): Promise<Recovery[]> {
  return parse(await readValue('local', KEY).catch(() => []));
}

export function watchRecoveries(next: (recoveries: Recovery[]) => void): () => void {
  return watchValue('local', KEY, (value) => next(parse(value)));
}

async function change(work: (before: Recovery[]) => Recovery[]): Promise<void> {
  await navigator.locks.request('reprieve-recoveries', async () => {
    const recoveries = work(await withLimit(readRecoveries(), STEP_LIMIT)).slice(-KEPT);
    await withLimit(writeValue('local', KEY, recoveries), STEP_LIMIT);
  });
}

export const NOTHING = { intoDatabase: 0, intoJournal: 0, setAside: 0, lost: 0, unreadable: 0 };

/** Kept only when there is something to say. */
export async function reportRecovery(recovery: Omit<Recovery, 'at' | 'told'>): Promise<void> {
  const { intoDatabase, intoJournal, setAside, lost, unreadable } = recovery;
  if (intoDatabase + intoJournal + setAside + lost + unreadable === 0) return;
  // Not being able to tell of it must not undo it.
  await change((before) => [...before, { ...recovery, at: Date.now(), told: false }]).catch(
    () => undefined,
  );
}

/** The user has read it. */
export function markRecoveriesTold(): Promise<void> {
  return change((before) => before.map((one) => ({ ...one, told: true })));
}
