import { withLimit } from '../time-limit';

const FILE = 'entries';
const LIMIT = 2_000;
const QUIET = 5_000;

/**
 * A third place, a file of the browser's own, that holds nothing but how many entries there were. When
 * both stores come up empty it tells a first start from a record that was lost whole.
 */
async function canaryFile(create: boolean): Promise<FileSystemFileHandle> {
  const folder = await navigator.storage.getDirectory();
  return folder.getFileHandle(FILE, { create });
}

/** 0 where there is none, or no such place. */
export async function entriesBefore(): Promise<number> {
  const read = async () => Number(await (await (await canaryFile(false)).getFile()).text());
  const count = await withLimit(read(), LIMIT).catch(() => 0);
  return Number.isSafeInteger(count) ? count : 0;
}

/** Never rejects: the record does not depend on it. */
export async function noteEntries(count: number): Promise<void> {
  const write = async () => {
    const stream = await (await canaryFile(true)).createWritable();
    await stream.write(String(count));
    await stream.close();
  };
  await withLimit(write(), LIMIT).catch(() => undefined);
}

let latest = 0;
let waiting = false;

/** After an append, once things are quiet: roughly how many is enough. */
export function noteEntriesLater(count: number): void {
  latest = count;
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    void noteEntries(latest);
  }, QUIET);
}
