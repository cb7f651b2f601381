import { type Heads, type Operation, undoChanges } from '@/utils/ledger';
import { commit } from './commit';
import { changeMany } from './database/change-many';
import { NotSaved, problemOf } from './errors';
import type { Block } from './journal/block';
import { layOutEntries } from './journal/fill-journal';
import { HEADS } from './journal/journal-keys';
import { localArea, writeLocal } from './journal/local-area';
import { retryLater } from './recovery/prepare';
import { dropLater, dropNow } from './recovery/unfinished';
import { noteStore, stores } from './stores';
import { LONG_LIMIT, withLimit } from './time-limit';
import { remember } from './views/memory-views';

/** So much text goes into the journal with one call. */
const ONE_CALL = 8_000_000;

type Items = Record<string, unknown>;

function textLength(value: unknown): number {
  const text = typeof value === 'string' ? value : (value as Block).text;
  return text.length;
}

/**
 * What is too much for a commit: an import, the tombstones of a case. The journal first, as in a
 * commit: if that fails, nothing was changed. Resolves to the number of stores that have it.
 */
export async function writeMany(
  operations: readonly Operation[],
  standing: readonly Operation[],
  before: Heads,
  after: Heads,
  oneCall = ONE_CALL,
): Promise<1 | 2> {
  try {
    await toJournal(operations, after, oneCall);
    noteStore('journal', null);
  } catch (error) {
    noteStore('journal', problemOf(error));
    throw error;
  }
  if (await toDatabase(operations, standing, before, after)) return 2;
  remember(operations);
  retryLater();
  return 1;
}

/**
 * One call, which the browser carries out whole or not at all; or, where that is too large, several:
 * then the keys to be written are named before, as what must go, and the last call, with the heads
 * that make the entries count, takes that back.
 */
async function toJournal(
  operations: readonly Operation[],
  heads: Heads,
  oneCall: number,
): Promise<void> {
  const calls = await callsFor(operations, oneCall);
  const [only = {}, ...more] = calls;
  if (more.length === 0) return lastCall({ ...only, [HEADS]: heads }, operations);
  await writeLocal(dropLater(calls.flatMap((items) => Object.keys(items))));
  try {
    for (const items of calls) await withLimit(localArea().set(items), LONG_LIMIT);
    await lastCall({ ...dropLater([]), [HEADS]: heads }, operations);
  } catch (error) {
    await dropNow().catch(() => undefined);
    throw error;
  }
}

async function lastCall(items: Items, operations: readonly Operation[]): Promise<void> {
  const writing = localArea().set(items);
  try {
    await withLimit(writing, LONG_LIMIT);
  } catch (error) {
    // Given up, and reported as not saved: should it arrive after all, it is taken back.
    if (error instanceof NotSaved)
      void writing.then(() => commit(undoChanges(operations))).catch(() => undefined);
    throw error;
  }
}

async function callsFor(operations: readonly Operation[], most: number): Promise<Items[]> {
  const calls: Items[] = [];
  let size = most;
  for await (const items of layOutEntries(operations)) {
    if (size >= most) {
      calls.push({});
      size = 0;
    }
    Object.assign(calls.at(-1) ?? {}, items);
    size += Object.values(items).reduce<number>((sum, value) => sum + textLength(value), 0);
  }
  return calls;
}

async function toDatabase(
  operations: readonly Operation[],
  standing: readonly Operation[],
  before: Heads,
  after: Heads,
): Promise<boolean> {
  if (stores().database !== null) return false;
  try {
    await changeMany({ add: operations, remove: [], standing, before, after });
    return true;
  } catch (error) {
    noteStore('database', problemOf(error));
    return false;
  }
}
