import {
  type Gap,
  type Heads,
  type Operation,
  ownHead,
  reconcile,
  seal,
  withOwnHead,
} from '@/utils/ledger';
import { createChange } from '../changes';
import {
  fillDatabase,
  forgetViews,
  rebuildViews,
  writeDatabaseHeads,
} from '../database/fill-database';
import { type DatabaseContent, type RowKey, readDatabase } from '../database/read-database';
import { BLOCK } from '../journal/block';
import {
  fillJournal,
  removeFromJournal,
  setAside,
  writeJournalHeads,
} from '../journal/fill-journal';
import { entryKey, readKey } from '../journal/journal-keys';
import { readKeys } from '../journal/local-area';
import { type JournalContent, readJournal } from '../journal/read-journal';
import { sealContext } from '../seal-context';
import { countProgress } from './progress';
import type { BothHeads } from './read-both-heads';
import type { Recovery } from './report';
import { dropNow } from './unfinished';

export type Done = Omit<Recovery, 'at' | 'told'> & { readonly heads: Heads };

/**
 * Reads both stores whole, lets `reconcile` say what stands, and gives each store what it lacks.
 * Under the lock, with both stores readable.
 *
 * It can be killed at any point and begun again: neither store is emptied on the way, nothing is taken
 * out of one before it stands elsewhere or was set aside, and the heads, which say that the stores
 * agree, are written last.
 */
export async function recover(both: BothHeads): Promise<Done> {
  await dropNow();
  const journal = await readJournal();
  const stored = await readDatabase();
  const found = reconcile([
    { operations: journal.operations, heads: both.journal ?? null },
    { operations: stored.operations, heads: both.database ?? null },
    { operations: journal.salvaged, heads: null },
  ]);
  const { heads, entries } = await enterGaps(found.heads, found.gaps);
  const standing = [...found.operations, ...entries];
  const [lacksJournal = [], lacksDatabase = []] = found.missing;
  const spoilt = spoiltBeyondRepair(journal, stored, standing);
  await setAside({ ...spoilt, ...byHash(found.conflicting) });

  // Where something has to go, the journal is laid out anew from what stands, and every view is.
  const goes = [found.ended, found.conflicting, found.gaps, Object.keys(spoilt)];
  const anew = goes.some(({ length }) => length > 0);
  const intoJournal = anew ? standing : [...lacksJournal, ...entries];
  const intoDatabase = [...lacksDatabase, ...entries];
  const { add, end } = countProgress(intoJournal.length + intoDatabase.length);
  let unreadable = 0;
  try {
    const kept = await fillJournal(intoJournal, add);
    const keys = anew ? (await readKeys()).filter(readKey) : [...journal.damaged.keys()];
    await removeFromJournal(keys.filter((key) => !kept.has(key)));
    await writeJournalHeads(heads);

    const isViewed = both.viewsCurrent && !anew;
    if (!isViewed) await forgetViews();
    await fillDatabase(intoDatabase, standing, add);
    if (!isViewed) unreadable = await rebuildViews(standing, rowsToGo(stored, standing));
    await writeDatabaseHeads(heads);
  } finally {
    end();
  }
  return {
    heads,
    intoJournal: lacksJournal.length,
    intoDatabase: lacksDatabase.length,
    setAside: found.conflicting.length,
    lost: found.gaps.reduce((sum, { lost }) => sum + lost, 0),
    unreadable,
  };
}

function byHash(operations: readonly Operation[]): Record<string, unknown> {
  return Object.fromEntries(operations.map((operation) => [operation.hash, operation]));
}

const placesOf = (operations: readonly Operation[]) =>
  new Set(operations.map(({ header }) => entryKey(header.deviceId, header.seq)));

/** Rows at whose place nothing stands. */
function rowsToGo(stored: DatabaseContent, standing: readonly Operation[]): RowKey[] {
  const places = placesOf(standing);
  const keys = stored.operations.map(({ header }): RowKey => [header.deviceId, header.seq]);
  return [...keys, ...stored.damaged.map(({ key }) => key)].filter(
    (key) => !places.has(entryKey(...key)),
  );
}

/** Damaged things at whose place nothing stands now, under a name each. */
function spoiltBeyondRepair(
  journal: JournalContent,
  stored: DatabaseContent,
  standing: readonly Operation[],
): Record<string, unknown> {
  const places = placesOf(standing);
  const isCovered = (name: string) => {
    const { kind, deviceId = '', seq = 0 } = readKey(name) ?? {};
    if (kind === 'entry') return places.has(name);
    return Array.from({ length: BLOCK }, (_, i) => entryKey(deviceId, seq + i)).every((key) =>
      places.has(key),
    );
  };
  const rows = stored.damaged.map(({ key, row }) => [entryKey(...key), row] as const);
  return Object.fromEntries([...journal.damaged, ...rows].filter(([name]) => !isCovered(name)));
}

/** What is lost is said in the record itself, as the first entries of the chain that goes on. */
async function enterGaps(
  heads: Heads,
  gaps: readonly Gap[],
): Promise<{ readonly heads: Heads; readonly entries: readonly Operation[] }> {
  if (gaps.length === 0) return { heads, entries: [] };
  const foundAt = Date.now();
  const changes = gaps.map((gap) => createChange('gap', { ...gap, foundAt }));
  const { operations, head } = await seal(changes, sealContext(ownHead(heads)));
  return { heads: withOwnHead(heads, head), entries: operations };
}
