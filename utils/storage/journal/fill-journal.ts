import type { Heads, Operation } from '@/utils/ledger';
import { BLOCK, packBlock } from './block';
import { entriesOf } from './journal';
import { blockKey, HEADS, quarantineKey, readKey } from './journal-keys';
import { removeLocal, writeLocal } from './local-area';

const CALL = 64;

/** Stretches of consecutive numbers of one device, none longer than a block. */
function stretches(operations: readonly Operation[]): Operation[][] {
  const sorted = operations.toSorted(
    ({ header: a }, { header: b }) =>
      (a.deviceId < b.deviceId ? -1 : a.deviceId > b.deviceId ? 1 : 0) || a.seq - b.seq,
  );
  const found: Operation[][] = [];
  for (const operation of sorted) {
    const { deviceId, seq } = operation.header;
    const stretch = found.at(-1);
    const before = stretch?.at(-1)?.header;
    const follows = before?.deviceId === deviceId && before.seq === seq - 1;
    if (stretch && follows && stretch.length < BLOCK) stretch.push(operation);
    else found.push([operation]);
  }
  return found;
}

/** What to write for these operations, a call each: long stretches as blocks, the rest one by one. */
export async function* layOutEntries(
  operations: readonly Operation[],
): AsyncGenerator<Record<string, unknown>> {
  const singles: Operation[] = [];
  for (const stretch of stretches(operations)) {
    const first = stretch[0]?.header;
    if (first && stretch.length === BLOCK) {
      yield { [blockKey(first.deviceId, first.seq)]: await packBlock(stretch) };
    } else singles.push(...stretch);
  }
  for (let i = 0; i < singles.length; i += CALL) yield entriesOf(singles.slice(i, i + CALL));
}

/** Puts what the journal lacks back into it. Resolves to the keys it wrote. */
export async function fillJournal(
  missing: readonly Operation[],
  progress: (count: number) => void = () => undefined,
): Promise<Set<string>> {
  const written = new Set<string>();
  for await (const items of layOutEntries(missing)) {
    await writeLocal(items);
    for (const key of Object.keys(items)) {
      written.add(key);
      progress(readKey(key)?.kind === 'block' ? BLOCK : 1);
    }
  }
  return written;
}

export async function writeJournalHeads(heads: Heads): Promise<void> {
  await writeLocal({ [HEADS]: heads });
}

/** Keeps a copy of what is about to be replaced or taken out of the chain. */
export async function setAside(things: Readonly<Record<string, unknown>>): Promise<void> {
  for (const [name, value] of Object.entries(things)) {
    await writeLocal({ [quarantineKey(name)]: { at: Date.now(), value } });
  }
}

export async function removeFromJournal(keys: readonly string[]): Promise<void> {
  for (let i = 0; i < keys.length; i += BLOCK) {
    await removeLocal(keys.slice(i, i + BLOCK));
  }
}
