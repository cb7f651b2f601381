import { type Heads, type Operation, ownHead, sameHeads, undoChanges } from '@/utils/ledger';
import { commit } from './commit';
import { changeMany } from './database/change-many';
import { asNotSaved } from './errors';
import { keysHolding } from './journal/edit-journal';
import { fillJournal } from './journal/fill-journal';
import { entryKey, HEADS } from './journal/journal-keys';
import { writeLocal } from './journal/local-area';
import { readStanding } from './read-record';
import { settle } from './recovery/settle';
import { dropLater, dropNow } from './recovery/unfinished';
import { stores } from './stores';
import { LONG_LIMIT, underLock } from './time-limit';

interface Done {
  /** What came from the backup as it was, and what of it was sealed into this device's chain. */
  readonly add: readonly Operation[];
  readonly own: readonly Operation[];
  readonly before: Heads;
  readonly after: Heads;
}

/**
 * Takes the imported entries out of both stores again, so that the record is as it was, byte for
 * byte, and the same backup can be imported once more. What was written on this device's chain
 * since then stays, and what the import had put there is undone by entries instead.
 */
export async function undoImport(done: Done): Promise<void> {
  // Views in memory only ever grow: there the undo is written down like any other.
  if (stores().database !== null) {
    await commit(undoChanges([...done.add, ...done.own]));
    return;
  }
  try {
    const kept = await underLock(() => takeOut(done), LONG_LIMIT);
    if (kept.length > 0) await commit(undoChanges(kept));
  } catch (error) {
    throw asNotSaved(error);
  }
}

/** Resolves to the entries that have to stay. */
async function takeOut({ add, own, before, after }: Done): Promise<readonly Operation[]> {
  const now = await settle();
  const grown = ownHead(now).hash !== ownHead(after).hash || now.deviceId !== after.deviceId;
  const gone = grown ? add : [...add, ...own];
  const heads = headsWithout(now, before, after, grown);
  const places = new Set(gone.map(({ header }) => entryKey(header.deviceId, header.seq)));
  const { operations } = await readStanding();
  await changeMany({ add: [], remove: gone, standing: operations, before: now, after: heads });

  const { keys, beside } = await keysHolding(places);
  await fillJournal(beside);
  // From here on the entries count no more; killed now, the next start takes them away.
  await writeLocal({ [HEADS]: heads, ...dropLater(keys) });
  await dropNow();
  return grown ? own : [];
}

/** The chains as they were before the import, but for what was written since. */
function headsWithout(now: Heads, before: Heads, after: Heads, grown: boolean): Heads {
  if (!grown && sameHeads(now, after)) return before;
  const chains = now.chains.flatMap((head) => {
    if (grown && head.deviceId === now.deviceId) return [head];
    const { deviceId } = head;
    const [old, made] = [before, after].map(({ chains: all }) =>
      all.find((one) => one.deviceId === deviceId),
    );
    // Not of this import: another one came after it.
    if (made?.hash !== head.hash) return [head];
    return old ? [old] : [];
  });
  return { ...now, chains };
}
