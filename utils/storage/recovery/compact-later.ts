import { compactJournal } from '../journal/compact-journal';
import { readJournalHeads } from '../journal/journal';
import { underLock } from '../time-limit';

/** How many entries this context writes before it looks whether there is a block to make. */
const LOOK_AFTER = 64;
const QUIET = 3_000;

let written = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Packs what can be packed of every chain. Resolves to the number of blocks made. */
export async function compact(): Promise<number> {
  const heads = await underLock(readJournalHeads);
  let made = 0;
  for (const { deviceId } of heads?.chains ?? []) {
    made += await compactJournal(deviceId, underLock);
  }
  return made;
}

/** After every append: some quiet seconds later the journal is packed, if it has grown enough. */
export function compactLater(count: number): void {
  written += count;
  if (written < LOOK_AFTER) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    written = 0;
    // What could not be packed now is packed another time; nothing depends on it.
    void compact().catch(() => undefined);
  }, QUIET);
}
