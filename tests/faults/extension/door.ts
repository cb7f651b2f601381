import { writeBackup } from '@/utils/backup';
import { ledger, markRecoveriesTold, readRecoveries } from '@/utils/storage';
import { type Doing, trace } from './trace';

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function makeNotes(texts: readonly string[]) {
  const record = await ledger();
  return texts.map((text) => record.createChange('note', { text, at: Date.now() }));
}

/** What the harness may ask of the product's storage, in an extension page and in the worker. */
export const faultDoor = {
  /** One commit of a note per text; resolves when the product says that it is saved. */
  async write(texts: readonly string[]) {
    const { commit } = await ledger();
    const started = performance.now();
    try {
      const { copies } = await commit(await makeNotes(texts));
      return { saved: true, copies, reason: '', ms: performance.now() - started };
    } catch (error) {
      return { saved: false, copies: 0, reason: message(error), ms: performance.now() - started };
    }
  },

  /** As a list on a screen asks for it: the first thing that is done with the record. */
  async texts(): Promise<string[]> {
    return (await (await ledger()).readAll('note')).map(({ text }) => text);
  },

  /** Which of these notes there are. */
  async has(texts: readonly string[]): Promise<string[]> {
    const notes = await (await ledger()).readAll('note');
    return notes.flatMap(({ text }) => (texts.includes(text) ? [text] : []));
  },

  /** Whether both stores hold whole chains, and how the record is kept. */
  async state() {
    const record = await ledger();
    const { journal, database } = await record.inspect();
    const health = await record.health();
    const problems = await record.verify().catch((error: unknown) => {
      // A store that is known not to answer cannot be walked through.
      if (health.state === 'not_saving') return [];
      throw error;
    });
    return {
      problems: problems.map(({ store, fault, seq }) => `${store} ${fault} ${seq}`),
      health,
      heads: [journal.head?.hash, database.head?.hash],
      entries: [journal.entries, database.entries],
      recoveries: await readRecoveries(),
    };
  },

  /** The session's first look, its scrub and its check, as the worker does it a second after its start. */
  async startSession(): Promise<void> {
    const record = await ledger();
    await record.startSession();
    await record.checkOnce();
  },

  compact: async (): Promise<number> => (await ledger()).compact(),
  retry: async (): Promise<boolean> => (await ledger()).retryStores(),
  told: (): Promise<void> => markRecoveriesTold(),

  /** The size of a backup of everything, in characters, and how many operations are in it. */
  async exported() {
    const { operations, heads } = await (await ledger()).readRecord();
    const parts = await writeBackup({ operations, heads: heads.chains, preferences: {} });
    return { operations: operations.length, size: new Blob(parts).size };
  },

  /** Reminders that fall due at `at`, in commits of a hundred. */
  async remind(count: number, at: number, name: string): Promise<void> {
    const record = await ledger();
    for (let first = 0; first < count; first += 100) {
      const texts = Array.from({ length: Math.min(100, count - first) }, (_, i) => first + i);
      await record.commit(
        texts.map((n) =>
          record.createChange('reminder', {
            kind: 'custom',
            text: `${name} ${n}`,
            at,
            zone: 'Asia/Shanghai',
            state: 'waiting',
          }),
        ),
      );
    }
  },

  /** How many reminders there are, and how often each of them was marked as shown. */
  async marks() {
    const record = await ledger();
    const { operations } = await record.readRecord();
    const reminders = await record.readAll('reminder');
    const marked = new Map<string, number>();
    for (const { header, payload } of operations) {
      if (header.entity !== 'reminder' || !payload || !('shownFor' in payload.fields)) continue;
      marked.set(header.entityId, (marked.get(header.entityId) ?? 0) + 1);
    }
    const times = reminders.map(({ id }) => marked.get(id) ?? 0);
    return {
      reminders: reminders.length,
      unmarked: times.filter((one) => one === 0).length,
      twice: times.filter((one) => one > 1).length,
    };
  },

  /** As if an older version had folded the views: the next start folds all of them again. */
  async ageViews(): Promise<void> {
    const opening = indexedDB.open('reprieve');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const aging = db.transaction(['meta', 'view_note'], 'readwrite', { durability: 'strict' });
    aging.objectStore('meta').put({ key: 'views', version: 'older' });
    aging.objectStore('view_note').clear();
    await new Promise<void>((resolve, reject) => {
      aging.oncomplete = () => resolve();
      aging.onabort = () => reject(aging.error);
    });
    db.close();
  },

  doing: (): Doing => trace.doing,
  seen: (): readonly Doing[] => trace.seen,
};

export type FaultDoor = typeof faultDoor;

Object.assign(globalThis, { faultDoor });
