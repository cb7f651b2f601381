import { canonical, type Heads, headsSchema, type Operation } from '@/utils/ledger';
import { entryKey, HEADS } from './journal-keys';
import { localArea, readLocal } from './local-area';

/** Null when nothing was ever written, or what is there is no head any more. */
export async function readJournalHeads(): Promise<Heads | null> {
  const { [HEADS]: found } = await readLocal([HEADS]);
  const parsed = headsSchema.safeParse(found);
  return parsed.success ? parsed.data : null;
}

/**
 * An operation is kept as its own text: what the browser does to objects on the way (order of keys,
 * numbers, depth) could change what was hashed.
 */
export function entriesOf(operations: readonly Operation[]): Record<string, string> {
  return Object.fromEntries(
    operations.map((operation) => {
      const { deviceId, seq } = operation.header;
      return [entryKey(deviceId, seq), canonical(operation)];
    }),
  );
}

/**
 * The operations and the heads that name them, in one call: all or nothing. Whoever gives up waiting
 * for it must know that it may still arrive.
 */
export async function appendToJournal(
  operations: readonly Operation[],
  heads: Heads,
): Promise<void> {
  await localArea().set({ ...entriesOf(operations), [HEADS]: heads });
}
