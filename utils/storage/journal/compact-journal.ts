import { intact, type Operation } from '@/utils/ledger';
import { BLOCK, packBlock } from './block';
import { blockKey, entryKey, readKey } from './journal-keys';
import { readKeys, readLocal, removeLocal, writeLocal } from './local-area';
import { parseEntry } from './read-journal';

/** The latest stay single: they are what a crash may cut, and a catch-up reads. */
const KEPT_SINGLE = 16;

/** The first whole blocks that can be packed, as the numbers they begin with. */
function packable(keys: readonly string[], deviceId: string): number[] {
  const seqs = keys
    .map(readKey)
    .filter((key) => key?.kind === 'entry' && key.deviceId === deviceId)
    .map((key) => key?.seq ?? 0)
    .sort((a, b) => a - b);
  const starts: number[] = [];
  for (let i = 0; i + BLOCK + KEPT_SINGLE <= seqs.length; ) {
    const first = seqs[i] ?? 0;
    const whole = seqs[i + BLOCK - 1] === first + BLOCK - 1;
    if (whole) starts.push(first);
    // A stretch with a hole in it waits for a recovery; what comes after it can still be packed.
    i += whole ? BLOCK : 1;
  }
  return starts;
}

async function readStretch(keys: readonly string[]): Promise<Operation[] | null> {
  const found = await readLocal([...keys]);
  const operations = await Promise.all(keys.map((key) => intact(parseEntry(found[key]))));
  const whole = operations.filter((operation) => operation !== null);
  return whole.length === keys.length ? whole : null;
}

/** False when the entries are no longer there as they were: packed elsewhere, or spoilt. */
async function packStretch(deviceId: string, first: number): Promise<boolean> {
  const keys = Array.from({ length: BLOCK }, (_, i) => entryKey(deviceId, first + i));
  const operations = await readStretch(keys);
  if (!operations) return false;
  const key = blockKey(deviceId, first);
  const block = await packBlock(operations);
  await writeLocal({ [key]: block });
  const { [key]: back } = await readLocal([key]);
  const { text, digest } = (back ?? {}) as Partial<typeof block>;
  if (text !== block.text || digest !== block.digest) throw new Error('block not kept');
  await removeLocal(keys);
  return true;
}

/**
 * Packs 256 entries at a time into one block, oldest first: writes the block, reads it back, and
 * only then takes the entries away. Killed in between, the journal holds them twice, which readers
 * merge. `inTurn` takes the lock, for each block anew: after a large import there are hundreds, and
 * whoever types meanwhile waits for one of them at most. Resolves to the number of blocks made.
 */
export async function compactJournal(
  deviceId: string,
  inTurn: <T>(work: () => Promise<T>) => Promise<T>,
): Promise<number> {
  const starts = packable(await inTurn(readKeys), deviceId);
  let made = 0;
  for (const first of starts) {
    if (await inTurn(() => packStretch(deviceId, first))) made += 1;
  }
  return made;
}
