import { browser } from 'wxt/browser';

const finished = (work: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error);
  });

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const opening = indexedDB.open('bench-raw', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  return opened;
}

/** What keeping a line in two places costs by itself: one strict put and one storage.local set. */
export async function rawWrite(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [`bench-raw:${key}`]: value });
  const work = (await database()).transaction('rows', 'readwrite', { durability: 'strict' });
  work.objectStore('rows').put(value, key);
  await finished(work);
}

export async function clearRawWrites(): Promise<void> {
  const all = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('bench-raw')));
  const work = (await database()).transaction('rows', 'readwrite');
  work.objectStore('rows').clear();
  await finished(work);
}

/** The rows of one conversation as IndexedDB itself gives them: `getAll` over a range of keys. */
export async function rawRange(name: string, count: number): Promise<number> {
  const work = (await database()).transaction('rows');
  const asked = work.objectStore('rows').getAll(IDBKeyRange.bound(name, `${name}\uffff`), count);
  await finished(work);
  return asked.result.length;
}
