import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeBuckets } from './buckets';
import { breaks, endAt, journalKeys, newSession } from './every-step';
import { repair } from './faults';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { mendJournal } from './journal-faults';
import { fakeClock } from './outcome';
import { type Dump, dump, expectSound, note } from './records';
import { shutDatabase } from './shut-database';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const COUNT = 12;
let here: Context;
let before: Dump;

async function addNotes(count: number): Promise<void> {
  const { commit, createChange } = here.ledger;
  for (let i = 0; i < count; i++) await commit([createChange('note', note(`note ${i}`))]);
}

const notes = async () => (await here.ledger.readAll('note')).length;
const lastReport = async () => (await here.storage.readRecoveries()).at(-1);

async function expectRenewed(): Promise<void> {
  expect(await notes()).toBe(COUNT);
  expect(await here.ledger.health()).toMatchObject({ state: 'saving', copies: 2 });
  expect((await dump(here)).operations).toEqual(before.operations);
  await expectSound(here);
}

async function expectLeftAlone(reason: string): Promise<void> {
  expect(await notes()).toBe(COUNT);
  expect(await here.ledger.health()).toMatchObject({ state: 'saving', copies: 1, reason });
  expect(await here.storage.readRecoveries()).toEqual([]);
}

beforeEach(async () => {
  // Dexie says that it tries again.
  vi.spyOn(console, 'warn').mockReturnValue();
  here = await freshStorage();
  await addNotes(COUNT);
  before = await dump(here);
});

afterEach(() => {
  vi.restoreAllMocks();
  repair();
  mendJournal();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a database that cannot be opened any more, with a whole journal', () => {
  it('is deleted and filled again, which is told', async () => {
    const shut = shutDatabase(indexedDB as IDBFactory, { deletable: true });
    here = await newSession(here);
    await expectRenewed();
    expect(shut.count('deleteDatabase')).toBe(1);
    expect(await lastReport()).toMatchObject({ intoDatabase: COUNT, intoJournal: 0, lost: 0 });
  });

  it('that opens at the second or third look is left as it is', async () => {
    for (const times of [1, 4, 5, 8]) {
      const shut = shutDatabase(indexedDB as IDBFactory, { deletable: true, times });
      here = await newSession(here);
      await expectRenewed();
      expect(shut.count('deleteDatabase')).toBe(0);
    }
    expect(await here.storage.readRecoveries()).toEqual([]);
  });

  it('that cannot be deleted either makes way for one in a bucket, for every context', async () => {
    const buckets = fakeBuckets();
    shutDatabase(indexedDB as IDBFactory);
    here = await newSession(here);
    await expectRenewed();
    expect([...buckets.keys()]).toEqual(['database-1']);
    here = await anotherContext();
    await expectRenewed();
    here = await newSession(here);
    await expectRenewed();
    expect(await here.storage.readRecoveries()).toHaveLength(1);
  });

  it('in a bucket makes way for another bucket, and goes', async () => {
    const buckets = fakeBuckets();
    shutDatabase(indexedDB as IDBFactory);
    here = await newSession(here);
    await expectRenewed();
    shutDatabase(buckets.get('database-1') ?? new IDBFactory());
    here = await newSession(here);
    await expectRenewed();
    expect([...buckets.keys()]).toEqual(['database-2']);
    await here.ledger.deleteEverything();
    expect(await notes()).toBe(0);
  });

  it('that cannot be replaced at all leaves one copy, and is tried once a session', async () => {
    const shut = shutDatabase(indexedDB as IDBFactory);
    here = await newSession(here);
    await expectLeftAlone('shut');
    expect(await here.ledger.retryStores()).toBe(false);
    here = await anotherContext();
    await expectLeftAlone('shut');
    expect(shut.count('deleteDatabase')).toBe(1);
    here = await newSession(here);
    await expectLeftAlone('shut');
    expect(shut.count('deleteDatabase')).toBe(2);
  });

  it('is renewed once though panel and worker find it together', async () => {
    const buckets = fakeBuckets();
    shutDatabase(indexedDB as IDBFactory);
    here = await newSession(here);
    const there = await anotherContext();
    const both = [here, there].map(({ ledger }) => ledger.readAll('note'));
    expect((await Promise.all(both)).map(({ length }) => length)).toEqual([COUNT, COUNT]);
    expect(buckets.size).toBe(1);
    await expectRenewed();
    expect(await here.storage.readRecoveries()).toHaveLength(1);
  });

  it.each(['InvalidStateError', 'QuotaExceededError', 'VersionError', 'SecurityError'])(
    'is not taken for one that answers %s',
    async (name) => {
      const buckets = fakeBuckets();
      const shut = shutDatabase(indexedDB as IDBFactory, { name });
      here = await newSession(here);
      await expectLeftAlone(name === 'QuotaExceededError' ? 'quota' : 'unavailable');
      expect([shut.count('deleteDatabase'), buckets.size]).toEqual([0, 0]);
    },
  );
});

describe('with a journal that has holes', () => {
  it('says how many are missing, deletes nothing, and only the next session goes on', async () => {
    const buckets = fakeBuckets();
    const shut = shutDatabase(indexedDB as IDBFactory, { deletable: true });
    await fakeBrowser.storage.local.remove((await journalKeys()).sort().slice(3, 5));
    here = await newSession(here);
    expect(await notes()).toBe(COUNT - 2);
    const health = { state: 'saving', copies: 1, reason: 'shut', lost: 2 };
    expect(await here.ledger.health()).toMatchObject(health);
    await here.ledger.retryStores();
    expect(buckets.size).toBe(0);
    here = await newSession(here);
    expect(await notes()).toBe(COUNT - 2);
    expect(shut.count('deleteDatabase')).toBe(0);
    expect(await lastReport()).toMatchObject({ lost: 2, intoDatabase: COUNT - 2 });
    expect(await here.ledger.health()).toMatchObject({ copies: 2 });
    await expectSound(here);
  });

  it('also tells of what was cut off at the end, and deletes nothing then', async () => {
    fakeBuckets();
    const shut = shutDatabase(indexedDB as IDBFactory, { deletable: true });
    await fakeBrowser.storage.local.set({ 'database-shut': { lost: 5 } });
    here = await newSession(here);
    expect(await notes()).toBe(COUNT);
    expect(shut.count('deleteDatabase')).toBe(0);
    expect(await lastReport()).toMatchObject({ lost: 5 });
    expect(await here.ledger.health()).toMatchObject({ copies: 2 });
    await expectSound(here);
  });

  it('that is empty begins anew, under no more than one loss', async () => {
    const counted = { getFile: async () => ({ text: async () => String(COUNT) }) };
    fakeBuckets({ getDirectory: async () => ({ getFileHandle: async () => counted }) });
    shutDatabase(indexedDB as IDBFactory);
    await fakeBrowser.storage.local.clear();
    here = await newSession(here);
    expect(await here.ledger.health()).toMatchObject({ copies: 1, reason: 'shut', lost: COUNT });
    here = await newSession(here);
    expect(await here.ledger.health()).toMatchObject({ copies: 2 });
    const lost = { lost: COUNT, everything: true };
    expect(await here.storage.readRecoveries()).toMatchObject([lost]);
  });

  it('takes it back as soon as it opens again', async () => {
    fakeBuckets();
    const shut = shutDatabase(indexedDB as IDBFactory, { times: 7 });
    await fakeBrowser.storage.local.remove((await journalKeys()).sort().slice(3, 5));
    here = await newSession(here);
    await notes();
    while (shut.count('open') < 8)
      here = await newSession(here).then(async (next) => {
        await next.ledger.readAll('note');
        return next;
      });
    await here.ledger.startSession();
    await expectRenewed();
  });
});

describe('killed between the deletion and the end of the filling', () => {
  it.each(breaks.map(([at, brk], i) => ({ at, brk, deletable: i % 2 === 0 })))(
    'where $at (deletable: $deletable), for every step: nothing is lost',
    async ({ brk, deletable }) => {
      for (let k = 1; ; k++) {
        vi.unstubAllGlobals();
        here = await freshStorage();
        await addNotes(COUNT);
        before = await dump(here);
        fakeBuckets();
        shutDatabase(indexedDB as IDBFactory, { deletable });
        const next = await newSession(here);
        fakeClock();
        const broken = brk(k);
        await endAt(next.ledger.startSession());
        const wasMet = broken.count() >= k;
        repair();
        mendJournal();
        vi.useRealTimers();
        here = await newSession(next);
        await here.ledger.startSession();
        await expectRenewed();
        if (!wasMet) {
          expect(k).toBeGreaterThan(5);
          return;
        }
      }
    },
    90_000,
  );
});
