import { browser } from 'wxt/browser';
import { NotSaved } from '../errors';
import { portions } from '../portions';
import { retryRead } from '../retry-read';
import { STEP_LIMIT, withLimit } from '../time-limit';
import { noteTorn } from '../torn';
import { readKey } from './journal-keys';

const CHUNK = 2_000;
/** A quarter of a megabyte each: more at once would hold up the screen. */
const BLOCKS = 16;

/** storage.local as the journal needs it. `getKeys` is missing in older browsers. */
interface LocalArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  getKeys?(): Promise<string[]>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
  getBytesInUse?(keys: null): Promise<number>;
}

export function localArea(): LocalArea {
  return browser.storage.local as unknown as LocalArea;
}

// No call may hold the lock for ever, so each is given up after a while.

export function readLocal(keys: string[] | null): Promise<Record<string, unknown>> {
  return retryRead(() => withLimit(localArea().get(keys), STEP_LIMIT));
}

export async function writeLocal(items: Record<string, unknown>): Promise<void> {
  try {
    await withLimit(localArea().set(items), STEP_LIMIT);
  } catch (error) {
    if (!(error instanceof NotSaved)) noteTorn('journal');
    throw error;
  }
}

export function removeLocal(keys: string[]): Promise<void> {
  return withLimit(localArea().remove(keys), STEP_LIMIT);
}

export function readKeys(): Promise<string[]> {
  const area = localArea();
  return retryRead(async () =>
    area.getKeys
      ? withLimit(area.getKeys(), STEP_LIMIT)
      : Object.keys(await withLimit(area.get(null), STEP_LIMIT)),
  );
}

/** Everything whose key is wanted, in portions so that no step takes too long. */
export async function* readEntries(
  wanted: (key: string) => boolean,
): AsyncGenerator<[string, unknown][]> {
  if (!localArea().getKeys) {
    yield Object.entries(await readLocal(null)).filter(([key]) => wanted(key));
    return;
  }
  const keys = (await readKeys()).filter(wanted);
  const isBlock = (key: string) => readKey(key)?.kind === 'block';
  // The single entries first: meanwhile they may be packed and taken away.
  const others = keys.filter((key) => !isBlock(key));
  const blocks = keys.filter(isBlock);
  for (const part of [...portions(others, CHUNK), ...portions(blocks, BLOCKS)])
    yield Object.entries(await readLocal(part));
}
