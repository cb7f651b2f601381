import { browser } from 'wxt/browser';

const finished = (work: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error);
  });

const RAW = 'bench-raw';
const connections = new Map<string, Promise<IDBDatabase>>();

/** One connection to each; the store is only made where there is no database yet. */
function database(name: string): Promise<IDBDatabase> {
  const known = connections.get(name);
  if (known) return known;
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  connections.set(name, opened);
  return opened;
}

/** What keeping a line in two places costs by itself: one strict put and one storage.local set. */
export async function rawWrite(key: string, value: unknown): Promise<void> {
  await browser.storage.local.set({ [`bench-raw:${key}`]: value });
  const work = (await database(RAW)).transaction('rows', 'readwrite', { durability: 'strict' });
  work.objectStore('rows').put(value, key);
  await finished(work);
}

export async function clearRawWrites(): Promise<void> {
  const all = await browser.storage.local.get(null);
  await browser.storage.local.remove(Object.keys(all).filter((key) => key.startsWith('bench-raw')));
  const work = (await database(RAW)).transaction('rows', 'readwrite');
  work.objectStore('rows').clear();
  await finished(work);
}

/** The very rows the product reads, as IndexedDB itself gives them: `getAll` over the same index. */
export async function rawRange(conversationId: string, count: number): Promise<number> {
  const work = (await database('reprieve')).transaction('view_message');
  const index = work.objectStore('view_message').index('[fields.conversationId+fields.position]');
  const range = IDBKeyRange.bound([conversationId, Number.NEGATIVE_INFINITY], [conversationId, []]);
  const asked = index.getAll(range, count);
  await finished(work);
  return asked.result.length;
}
