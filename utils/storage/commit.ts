import {
  type Change,
  epochOf,
  type Heads,
  type Operation,
  ownHead,
  seal,
  undoChanges,
  withOwnHead,
} from '@/utils/ledger';
import { appendToDatabase, readAbout } from './database/append-to-database';
import { asNotSaved, NotSaved, problemOf } from './errors';
import { appendToJournal } from './journal/journal';
import { noteEntriesLater } from './recovery/canary';
import { compactLater } from './recovery/compact-later';
import { prepare, retryLater } from './recovery/prepare';
import { settle } from './recovery/settle';
import { startSessionOnce } from './recovery/start-session';
import { sealContext } from './seal-context';
import { noteStore, stores } from './stores';
import { STEP_LIMIT, underLock, withLimit } from './time-limit';
import { remember } from './views/memory-views';

export interface Committed {
  readonly operations: readonly Operation[];
  /** 2: both stores have it. 1: kept in one place only, which the user must be told. */
  readonly copies: 1 | 2;
  /** Takes the whole commit back, as a new commit. */
  readonly undo: () => Promise<Committed>;
}

/** The database is left alone while it is known not to work: the user would wait for it each time. */
const skipDatabase = () => stores().database !== null;

/** The journal first. If that fails, nothing was changed. */
async function writeJournal(operations: readonly Operation[], heads: Heads): Promise<void> {
  const writing = appendToJournal(operations, heads);
  try {
    await withLimit(writing, STEP_LIMIT);
    noteStore('journal', null);
  } catch (error) {
    noteStore('journal', problemOf(error));
    // Given up, and reported as not saved: should it arrive after all, it is taken back.
    if (error instanceof NotSaved) {
      void writing.then(() => commit(undoChanges(operations))).catch(() => undefined);
    }
    throw error;
  }
}

/**
 * Then the database, never both at once: whatever a crash tears, it tears at most one of them.
 * Resolves to whether the database has it.
 */
async function writeDatabase(
  operations: readonly Operation[],
  about: readonly Operation[] | null,
  before: Heads,
  after: Heads,
): Promise<boolean> {
  try {
    if (about === null) return false;
    await appendToDatabase(operations, about, before, after);
    return true;
  } catch (error) {
    if (problemOf(error) === 'unavailable') {
      // The connection was lost, or the database is not as it was: opened anew and brought up.
      const settled = settle().then(() => !skipDatabase());
      if (await settled.catch(() => false)) return true;
    }
    noteStore('database', problemOf(error));
    return false;
  }
}

/** What stands about the records that are changed. New ones have nothing, so nothing is read. */
async function readAboutOrNull(changes: readonly Change[]): Promise<Operation[] | null> {
  if (skipDatabase()) return null;
  try {
    const changed = changes.filter(({ kind }) => kind !== 'create');
    return await readAbout(changed.map(({ entityId }) => entityId));
  } catch (error) {
    noteStore('database', problemOf(error));
    return null;
  }
}

async function append(
  changes: readonly Change[],
  heads: Heads,
): Promise<Pick<Committed, 'operations' | 'copies'>> {
  // Everything is hashed before a transaction opens: awaiting WebCrypto inside would end it.
  const [{ operations, head }, about] = await Promise.all([
    seal(changes, sealContext(ownHead(heads))),
    readAboutOrNull(changes),
  ]);
  const after = withOwnHead(heads, head);
  await writeJournal(operations, after);
  const both = await writeDatabase(operations, about, heads, after);
  if (!both) {
    remember(operations);
    retryLater();
  }
  compactLater(operations.length);
  noteEntriesLater(after.chains.reduce((sum, { seq }) => sum + seq, 0));
  return { operations, copies: both ? 2 : 1 };
}

/**
 * The only write path: all changes or none, under the one lock, in both stores. Rejects with
 * NotSaved when nothing was changed.
 */
export async function commit(changes: readonly Change[]): Promise<Committed> {
  return commitWith(() => Promise.resolve(changes));
}

/**
 * As `commit`, for changes that depend on what is stored: `plan` reads while the lock is held.
 * `epoch`: what they are about belongs to this one; after "delete everything" it is refused.
 */
export async function commitWith(
  plan: () => Promise<readonly Change[]>,
  { epoch = null }: { readonly epoch?: number | null } = {},
): Promise<Committed> {
  try {
    await prepare();
    const { operations, copies } = await underLock(async () => {
      await startSessionOnce();
      const heads = await settle({ skipDatabase: skipDatabase() });
      if (epoch !== null && epochOf(heads) !== epoch) throw new NotSaved('invalid');
      const changes = await withLimit(plan(), STEP_LIMIT);
      if (changes.length === 0) return { operations: [], copies: 2 as const };
      return append(changes, heads);
    });
    return { operations, copies, undo: () => commit(undoChanges(operations)) };
  } catch (error) {
    throw asNotSaved(error);
  }
}
