import { type Heads, ownHead, parseTimestamp } from '@/utils/ledger';
import { type EntityName, entitySchemas } from '@/utils/model';
import { database } from './database/database';
import type { Problem } from './errors';
import { heldBy } from './journal/held-by';
import { isQuarantined } from './journal/journal-keys';
import { localArea, readKeys } from './journal/local-area';
import { prepare } from './recovery/prepare';
import { type BothHeads, readBothHeads } from './recovery/read-both-heads';
import { stores } from './stores';
import { STEP_LIMIT, withLimit } from './time-limit';
import { firstViews } from './views/current-views';

/** One store as it is now, for the screen that shows what is kept. */
export interface StoreDetails {
  readonly problem: Problem | null;
  readonly entries: number | null;
  /** Null where the browser does not tell. */
  readonly bytes: number | null;
  /** When it was last written to, in ms. */
  readonly lastWrite: number | null;
  /** Number and hash at which this device's chain ends there. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  /** Things a recovery set aside there. */
  readonly setAside: number;
}

export interface Inspection {
  readonly journal: StoreDetails;
  readonly database: StoreDetails;
  /** How many records there are of each noun. */
  readonly records: Readonly<Record<EntityName, number>> | null;
}

type Counted = Pick<StoreDetails, 'entries' | 'bytes'>;

function details(
  problem: Problem | null,
  heads: Heads | null | undefined,
  counted: Counted,
): StoreDetails {
  const own = heads ? ownHead(heads) : null;
  return {
    problem,
    ...counted,
    lastWrite: own?.hlc ? parseTimestamp(own.hlc).ms : null,
    head: own && { seq: own.seq, hash: own.hash },
    setAside: 0,
  };
}

/** Null where the browser does not tell, or not in time. */
async function orNull<T>(read: () => Promise<T> | undefined): Promise<T | null> {
  try {
    return (await withLimit(Promise.resolve(read()), STEP_LIMIT)) ?? null;
  } catch {
    return null;
  }
}

async function countJournal(keys: readonly string[] | null): Promise<Counted> {
  const entries = [...heldBy(keys ?? []).values()].reduce((sum, count) => sum + count, 0);
  const bytes = await orNull(() => localArea().getBytesInUse?.(null));
  return { entries: keys && entries, bytes };
}

async function countDatabase({ database: heads }: BothHeads): Promise<Counted> {
  if (heads === undefined) return { entries: null, bytes: null };
  const estimate = await orNull(() => navigator.storage?.estimate());
  return {
    entries: await orNull(() => database().operations.count()),
    bytes: estimate?.usage ?? null,
  };
}

/** How many records there are of each noun. */
export async function countRecords(): Promise<Record<EntityName, number>> {
  const views = await firstViews();
  const nouns = Object.keys(entitySchemas) as EntityName[];
  const counts = nouns.map(async (noun) => [noun, await views.count(noun)] as const);
  return Object.fromEntries(await Promise.all(counts)) as Record<EntityName, number>;
}

export async function inspect(): Promise<Inspection> {
  await prepare();
  const both = await readBothHeads();
  const problems = stores();
  const keys = await orNull(readKeys);
  return {
    journal: {
      ...details(problems.journal, both.journal, await countJournal(keys)),
      setAside: keys?.filter(isQuarantined).length ?? 0,
    },
    database: details(problems.database, both.database, await countDatabase(both)),
    records: await orNull(countRecords),
  };
}
