import * as z from 'zod/mini';
import { removeFromJournal } from '../journal/fill-journal';
import { readKeys, readLocal, removeLocal, writeLocal } from '../journal/local-area';

/*
 * Work that takes several calls and is either done or not. It is named before it begins, so that
 * being killed in the middle of it leaves nothing half done.
 */

/** Keys of the journal that shall not stay: of an import that was not finished, or was undone. */
const DROP = 'unfinished-drop';
/** A case that was deleted, and when: its contents go once that can no longer be undone. */
const WIPE = 'unfinished-wipe-';

async function read(key: string): Promise<unknown> {
  return (await readLocal([key]))[key];
}

/** To be written in the same call as what makes these keys count, or count no more. */
export function dropLater(keys: readonly string[]): Record<string, unknown> {
  return { [DROP]: [...keys] };
}

/** Under the lock, before anything looks at what the journal holds. */
export async function dropNow(): Promise<void> {
  const keys = z.array(z.string()).safeParse(await read(DROP));
  if (!keys.success) return;
  await removeFromJournal(keys.data);
  await removeLocal([DROP]);
}

export async function wipeLater(caseId: string, deletedAt: number): Promise<void> {
  await writeLocal({ [WIPE + caseId]: deletedAt });
}

/** Deleted cases with the time at which they were. */
export async function casesToWipe(): Promise<Map<string, number>> {
  const keys = (await readKeys()).filter((key) => key.startsWith(WIPE));
  const found = keys.length > 0 ? await readLocal(keys) : {};
  return new Map(keys.map((key) => [key.slice(WIPE.length), Number(found[key]) || 0]));
}

export async function needsNoWipe(caseId: string): Promise<void> {
  await removeLocal([WIPE + caseId]);
}
