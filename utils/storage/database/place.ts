import Dexie from 'dexie';
import { STEP_LIMIT, withLimit } from '../time-limit';

/** The part of the Storage Buckets API that is used; Chromium has it, Firefox does not. */
interface Buckets {
  keys(): Promise<string[]>;
  open(
    name: string,
    options: { readonly durability: 'strict' },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

export const DATABASE_NAME = 'reprieve';
const BUCKET = /^database-(\d{1,6})$/;

function buckets(): Buckets | null {
  return (globalThis.navigator as { readonly storageBuckets?: Buckets }).storageBuckets ?? null;
}

/** The number of the latest bucket; 0 where the database lies in the browser's usual place. */
async function latest(): Promise<number> {
  const names = (await buckets()?.keys()) ?? [];
  return Math.max(0, ...names.map((name) => Number(BUCKET.exec(name)?.[1] ?? 0)));
}

async function openBucket(number: number): Promise<IDBFactory | undefined> {
  return (await buckets()?.open(`database-${number}`, { durability: 'strict' }))?.indexedDB;
}

/**
 * Where the database lies: the browser's usual place (null), or the latest bucket. That a bucket is
 * there tells every context so; a note could be lost.
 */
export async function findPlace(): Promise<IDBFactory | null> {
  const number = await withLimit(latest(), STEP_LIMIT).catch(() => 0);
  if (number === 0) return null;
  return (await withLimit(openBucket(number), STEP_LIMIT)) ?? null;
}

/**
 * A new place beside the one that cannot be opened: Chromium keeps all databases of an extension in one
 * folder, and if the file that names its other files is garbled, neither opening nor deleting any of
 * them works again. Nothing is deleted. Resolves to the way to take it back; null where there is none.
 */
export async function makePlace(): Promise<(() => Promise<void>) | null> {
  const number = 1 + (await withLimit(latest(), STEP_LIMIT));
  if (!(await withLimit(openBucket(number), STEP_LIMIT))) return null;
  return async () => buckets()?.delete(`database-${number}`);
}

/** What was set aside, as far as the browser lets go of it. Never rejects. */
export async function deleteOldPlaces(): Promise<void> {
  const number = await withLimit(latest(), STEP_LIMIT).catch(() => 0);
  if (number === 0) return;
  const deletions = Array.from({ length: number - 1 }, (_, i) =>
    buckets()?.delete(`database-${i + 1}`),
  );
  await withLimit(
    Promise.allSettled([Dexie.delete(DATABASE_NAME), ...deletions]),
    STEP_LIMIT,
  ).catch(() => undefined);
}

/** Rejects where the browser cannot delete it. A bucket is left: what opens after it is newer. */
export async function deleteInUsualPlace(): Promise<void> {
  if ((await withLimit(latest(), STEP_LIMIT)) > 0) throw new Error('it is not in use');
  await withLimit(Dexie.delete(DATABASE_NAME), STEP_LIMIT);
}
