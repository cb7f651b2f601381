import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { breakOpen, repair } from './faults';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { loseJournal, mendJournal } from './journal-faults';
import { fakeClock } from './outcome';
import { note } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

let here: Context;
let kept: string | null;

/** The browser's own file system, of which one file is used. */
const getDirectory = async () => ({
  getFileHandle: async (_: string, { create }: { create: boolean }) => {
    if (kept === null && !create) throw new DOMException('none', 'NotFoundError');
    return {
      getFile: async () => ({ text: async () => kept ?? '' }),
      createWritable: async () => ({
        write: async (text: string) => {
          kept = text;
        },
        close: async () => undefined,
      }),
    };
  },
});

beforeEach(async () => {
  kept = null;
  vi.stubGlobal('navigator', { ...navigator, locks: navigator.locks, storage: { getDirectory } });
  here = await freshStorage();
});

afterEach(() => {
  mendJournal();
  repair();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function addNotes(count: number): Promise<void> {
  const { commit, createChange } = here.ledger;
  fakeClock();
  for (let i = 0; i < count; i++) await commit([createChange('note', note(`note ${i}`))]);
  await vi.advanceTimersByTimeAsync(6_000);
  vi.useRealTimers();
}

async function newSession(): Promise<void> {
  here.db().close();
  await fakeBrowser.storage.session.clear();
  here = await anotherContext();
}

it('knows a record that was lost whole from a first start, and says so once', async () => {
  await addNotes(7);
  expect(kept).toBe('7');
  await here.db().delete();
  await fakeBrowser.storage.local.clear();
  await newSession();
  expect(await here.ledger.readAll('note')).toEqual([]);
  expect(await here.storage.readRecoveries()).toMatchObject([{ lost: 7, everything: true }]);
  await newSession();
  await here.ledger.readAll('note');
  expect(await here.storage.readRecoveries()).toHaveLength(1);
  await addNotes(2);
  expect(kept).toBe('2');
});

it('says nothing at a first start, nor after everything was deleted on purpose', async () => {
  await here.ledger.readAll('note');
  expect(await here.storage.readRecoveries()).toEqual([]);
  await addNotes(3);
  await here.ledger.deleteEverything();
  expect(kept).toBe('0');
  await here.db().delete();
  await fakeBrowser.storage.local.clear();
  await newSession();
  await here.ledger.readAll('note');
  expect(await here.storage.readRecoveries()).toEqual([]);
});

it('knows it also when the journal cannot be opened any more, and only then', async () => {
  await addNotes(7);
  loseJournal('IO error: Unable to create sequential file');
  await newSession();
  expect(await here.ledger.health()).toEqual({ state: 'not_saving', reason: 'unavailable' });
  await here.db().delete();
  await newSession();
  expect(await here.ledger.health()).toMatchObject({ state: 'not_saving', lost: 7 });
  breakOpen('fails');
  await newSession();
  const neither = { state: 'not_saving', reason: 'unavailable', neither: true };
  expect(await here.ledger.health()).toEqual(neither);
});

it.each(['', 'x', '-', 'null'])('takes "%s" for nothing', async (text) => {
  kept = text;
  await here.ledger.readAll('note');
  expect(await here.storage.readRecoveries()).toEqual([]);
});
