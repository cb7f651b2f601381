import { firstHeads, type Heads, type Operation, reconcile } from '@/utils/ledger';
import { readDatabase } from './database/read-database';
import { NotSaved } from './errors';
import { readJournal } from './journal/read-journal';
import { isComplete } from './recovery/is-complete';
import { prepare } from './recovery/prepare';
import { isNewer, readBothHeads } from './recovery/read-both-heads';
import { recoverAll } from './recovery/settle';
import { stores } from './stores';
import { LONG_LIMIT, underLock } from './time-limit';
import { remembered } from './views/memory-views';

export interface WholeRecord {
  readonly operations: readonly Operation[];
  readonly heads: Heads;
}

/**
 * Everything the record holds, from whichever store answers. What one store has lost or garbled is
 * recovered from the other first, since a backup with a hole in it could not be restored.
 */
export async function readRecord(): Promise<WholeRecord> {
  await prepare();
  const first = await readOnce();
  if (first.whole || stores().database !== null || stores().journal !== null) return first.record;
  await underLock(async () => {
    const both = await readBothHeads();
    if (!isNewer(both)) await recoverAll(both);
  }, LONG_LIMIT);
  return (await readOnce()).record;
}

/** The same as it lies there; for whoever holds the lock. */
export async function readStanding(): Promise<WholeRecord> {
  return (await readOnce()).record;
}

async function readOnce(): Promise<{ readonly record: WholeRecord; readonly whole: boolean }> {
  // The heads first: what is written meanwhile lies behind them and is left out.
  const both = await readBothHeads({ skipDatabase: stores().database !== null });
  const heads = both.database ?? both.journal ?? firstHeads();
  if (stores().database !== null) {
    // No store answers: then what is in memory is all that can be had.
    if (both.journal === undefined) return { record: fromMemory(), whole: true };
    const { operations, salvaged } = await readJournal();
    return { record: upTo(heads, [...operations, ...salvaged]), whole: true };
  }
  const { operations, damaged } = await readDatabase();
  const complete = stores().journal !== null || (await isComplete());
  return { record: upTo(heads, operations), whole: damaged.length === 0 && complete };
}

function fromMemory(): WholeRecord {
  const operations = remembered();
  if (operations.length === 0) throw new NotSaved(stores().journal ?? 'unavailable');
  return { operations, heads: reconcile([{ operations, heads: null }]).heads };
}

function upTo(heads: Heads, operations: readonly Operation[]): WholeRecord {
  const ends = new Map(heads.chains.map(({ deviceId, seq }) => [deviceId, seq]));
  const within = operations.filter(({ header }) => header.seq <= (ends.get(header.deviceId) ?? 0));
  return { heads, operations: within };
}
