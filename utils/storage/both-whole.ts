import {
  canonical,
  continued,
  type End,
  GENESIS,
  type Heads,
  intact,
  type Operation,
  sameHeads,
  sha256,
} from '@/utils/ledger';
import { readDatabaseHeads } from './database/append-to-database';
import { countOperations, readBetween } from './database/read-database';
import type { Block } from './journal/block';
import { readJournalHeads } from './journal/journal';
import { readKeys, readLocal } from './journal/local-area';
import { parseEntry } from './journal/read-journal';
import { type Stretch, stretchesOf } from './journal/stretches';

interface Read {
  readonly stretch: Stretch;
  readonly rows: readonly Operation[];
  /** What the journal has for the same entries. */
  readonly values: readonly unknown[];
}

async function readStretch(stretch: Stretch): Promise<Read> {
  const { deviceId, first, last, keys } = stretch;
  const [rows, found] = await Promise.all([
    readBetween(deviceId, first, last),
    readLocal([...keys]),
  ]);
  return { stretch, rows, values: keys.map((key) => found[key]) };
}

const AHEAD = 3;

/** The next ones are on their way while one is looked at. */
async function* readAhead(stretches: readonly Stretch[]): AsyncGenerator<Read> {
  const coming: Promise<Read>[] = [];
  const start = (stretch: Stretch | undefined) => {
    if (!stretch) return;
    const reading = readStretch(stretch);
    // Whoever stops early does not wait for it.
    reading.catch(() => undefined);
    coming.push(reading);
  };
  stretches.slice(0, AHEAD).forEach(start);
  for (const index of stretches.keys()) {
    const reading = coming.shift();
    start(stretches[index + AHEAD]);
    if (reading) yield await reading;
  }
}

/** A block holds these texts and nothing else. An older version wrote the keys in another order. */
async function isBlockOf(value: unknown, texts: readonly string[]): Promise<boolean> {
  const { text, digest } = (value ?? {}) as Partial<Block>;
  if (typeof text !== 'string' || (await sha256(text)) !== digest) return false;
  const wanted = `[${texts.join(',')}]`;
  return text === wanted || canonical(JSON.parse(text)) === wanted;
}

async function isAsInJournal({ stretch, rows, values }: Read, texts: readonly string[]) {
  if (stretch.kind === 'block') return isBlockOf(values[0], texts);
  const entries = await Promise.all(values.map((text) => intact(parseEntry(text))));
  return entries.every((entry, at) => entry !== null && entry.hash === rows[at]?.hash);
}

/** Where the chain ends after this stretch if both stores hold all of it, each entry as it was sealed. */
async function endAfter(read: Read, before: End | null): Promise<End | null> {
  const { deviceId, first, last } = read.stretch;
  if (read.rows.length !== last - first + 1) return null;
  const from = before?.deviceId === deviceId ? before : { deviceId, seq: 0, hash: GENESIS };
  const after = await continued(read.rows, from);
  return after && (await isAsInJournal(read, after.texts)) ? after.end : null;
}

function contradicts({ chains }: Heads, { deviceId, seq, hash }: End): boolean {
  return chains.some(
    (head) => head.deviceId === deviceId && head.seq === seq && head.hash !== hash,
  );
}

/**
 * Whether both stores hold the same chains, whole to their heads and each entry as it was sealed.
 * They are read in step, a block at a time, and what both have alike is digested once. False, or a
 * throw, where anything at all is not as usual: then `verify` looks closer.
 */
export async function bothWhole(
  progress?: (done: number, total: number) => Promise<void> | undefined,
): Promise<boolean> {
  const [keys, { heads }, others] = await Promise.all([
    readKeys(),
    readDatabaseHeads(),
    readJournalHeads(),
  ]);
  const stretches = heads && sameHeads(heads, others) ? stretchesOf(keys, heads) : null;
  if (!heads || !stretches) return false;
  const total = stretches.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if ((await countOperations()) !== total) return false;
  let end: End | null = null;
  let done = 0;
  for await (const read of readAhead(stretches)) {
    for (const _ of read.rows) {
      const pause = progress?.(done++, total);
      if (pause) await pause;
    }
    end = await endAfter(read, end);
    if (!end || contradicts(heads, end)) return false;
  }
  return true;
}
