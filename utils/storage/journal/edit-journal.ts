import type { Operation } from '@/utils/ledger';
import { openBlock, packBlock } from './block';
import { entriesOf } from './journal';
import { entryKey, readKey } from './journal-keys';
import { readEntries, writeLocal } from './local-area';
import { parseEntry } from './read-journal';

type Replace = (operation: Operation) => Operation | null;

const placeOf = ({ header }: Operation) => entryKey(header.deviceId, header.seq);

async function* contents(): AsyncGenerator<{ readonly key: string; readonly held: Operation[] }> {
  for await (const part of readEntries((key) => readKey(key) !== null)) {
    for (const [key, value] of part) {
      const isBlock = readKey(key)?.kind === 'block';
      const entries = isBlock ? (await openBlock(value)).entries : [parseEntry(value)];
      // What is garbled has no header to go by; it is left for a recovery.
      const held = (entries as Operation[]).filter((entry) => entry?.header?.opId);
      if (held.length > 0) yield { key, held };
    }
  }
}

/** Writes entries anew where `replace` gives another one, each key in a call of its own. */
export async function rewriteJournal(replace: Replace): Promise<void> {
  for await (const { key, held } of contents()) {
    const after = held.map((operation) => replace(operation) ?? operation);
    if (after.every((operation, index) => operation === held[index])) continue;
    const isBlock = readKey(key)?.kind === 'block';
    const value = isBlock ? { [key]: await packBlock(after) } : entriesOf(after);
    await writeLocal(value);
  }
}

/**
 * The keys to take away so that these entries are gone, and what must be written again before,
 * since it lies in one block with them.
 */
export async function keysHolding(places: ReadonlySet<string>): Promise<{
  readonly keys: readonly string[];
  readonly beside: readonly Operation[];
}> {
  const keys: string[] = [];
  const beside: Operation[] = [];
  for await (const { key, held } of contents()) {
    if (!held.some((operation) => places.has(placeOf(operation)))) continue;
    keys.push(key);
    beside.push(...held.filter((operation) => !places.has(placeOf(operation))));
  }
  return { keys, beside };
}
