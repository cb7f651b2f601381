import { intact, type Operation } from '@/utils/ledger';
import { openBlock } from './block';
import { readKey } from './journal-keys';
import { readEntries } from './local-area';

export interface JournalContent {
  /** Safely kept operations. */
  readonly operations: readonly Operation[];
  /** Operations that hold, found in a block that does not: good to restore from, not safely kept. */
  readonly salvaged: readonly Operation[];
  /** Entries and blocks that are not as they were written, with what is there instead. */
  readonly damaged: ReadonlyMap<string, unknown>;
}

/** What an entry's text says; null when it is not even JSON. */
export function parseEntry(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

async function intactOnes(entries: readonly unknown[]): Promise<Operation[]> {
  const found = await Promise.all(entries.map(intact));
  return found.filter((operation) => operation !== null);
}

/** Everything in the journal, each part checked by its own hash. */
export async function readJournal(): Promise<JournalContent> {
  const byHash = new Map<string, Operation>();
  const salvaged: Operation[] = [];
  const damaged = new Map<string, unknown>();
  const keep = (operations: readonly Operation[]) => {
    for (const operation of operations) byHash.set(operation.hash, operation);
  };
  for await (const part of readEntries((key) => readKey(key) !== null)) {
    const blocks = part.filter(([key]) => readKey(key)?.kind === 'block');
    for (const [key, value] of blocks) {
      const { whole, entries } = await openBlock(value);
      // What is in a whole block was checked when it was packed; its digest vouches for all of it.
      if (whole) keep(entries as Operation[]);
      else {
        damaged.set(key, value);
        salvaged.push(...(await intactOnes(entries)));
      }
    }
    const entries = part.filter(([key]) => readKey(key)?.kind === 'entry');
    const checked = await Promise.all(entries.map(([, text]) => intact(parseEntry(text))));
    for (const [index, [key, value]] of entries.entries()) {
      const operation = checked[index];
      if (operation) keep([operation]);
      else damaged.set(key, value);
    }
  }
  return { operations: [...byHash.values()], salvaged, damaged };
}
