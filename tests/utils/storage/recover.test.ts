import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { type Dump, dump, expectSound, note } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const COUNT = 20;
const local = fakeBrowser.storage.local;

let here: Context;
let before: Dump;

beforeEach(async () => {
  here = await freshStorage();
  await addNotes(0, COUNT);
  before = await dump(here);
});

async function addNotes(from: number, to: number, context = here): Promise<void> {
  const { commit, createChange } = context.ledger;
  for (let i = from; i < to; i++) await commit([createChange('note', note(`note ${i}`, i))]);
}

/** As after closing the browser and opening it again. */
async function newSession(): Promise<Context> {
  here.db().close();
  await fakeBrowser.storage.session.clear();
  here = await anotherContext();
  return here;
}

const keys = async (letter: string) =>
  Object.keys(await local.get(null)).filter((key) =>
    new RegExp(`^${letter}[0-9a-f]{32}`).test(key),
  );

const lastReport = async () => (await here.storage.readRecoveries()).at(-1);

const texts = async () => (await here.ledger.readAll('note')).map(({ text }) => text);

async function expectAllBack(): Promise<void> {
  expect(await texts()).toHaveLength(COUNT);
  await expectSound(here);
  expect((await dump(here)).operations).toEqual(before.operations);
  await addNotes(COUNT, COUNT + 2);
  await expectSound(here);
}

describe('the database', () => {
  it('that was wiped is filled again before anything is shown', async () => {
    await here.db().delete();
    await newSession();
    expect(await texts()).toHaveLength(COUNT);
    expect(await lastReport()).toMatchObject({ intoDatabase: COUNT, intoJournal: 0, told: false });
    await expectAllBack();
  });

  it('that fell back a little is brought up', async () => {
    const { deviceId } = await here.ledger.deviceHead();
    const row = await here.db().meta.get('heads');
    await addNotes(COUNT, COUNT + 3);
    if (row) await here.db().meta.put(row);
    for (let i = 1; i <= 3; i++) await here.db().operations.delete([deviceId, COUNT + i]);
    await newSession();
    expect(await texts()).toHaveLength(COUNT + 3);
    expect(await lastReport()).toMatchObject({ intoDatabase: 3, intoJournal: 0, lost: 0 });
    await expectSound(here);
  });

  it('with a hole that the heads do not show is found at the next session', async () => {
    const { deviceId } = await here.ledger.deviceHead();
    await here.db().operations.delete([deviceId, 7]);
    await newSession();
    await here.ledger.startSession();
    expect(await lastReport()).toMatchObject({ intoDatabase: 1 });
    await expectAllBack();
  });

  it('with views of other rules has them folded again', async () => {
    await here.db().view('note').clear();
    await here.db().meta.put({ key: 'views', version: 'older' });
    await newSession();
    await expectAllBack();
  });

  it('with garbled rows is put right when everything is checked', async () => {
    for (const [i, row] of (await here.db().operations.toArray()).entries()) {
      if (i % 3 === 0) await here.db().operations.put({ ...row, payload: null, hash: 'x' });
    }
    const { found, left } = await here.ledger.checkAll();
    expect(found.length).toBeGreaterThan(0);
    expect(left).toEqual([]);
    await expectAllBack();
  });
});

describe('the journal', () => {
  it('that was emptied is filled again', async () => {
    await local.clear();
    await newSession();
    expect(await texts()).toHaveLength(COUNT);
    expect(await lastReport()).toMatchObject({ intoDatabase: 0, intoJournal: COUNT });
    await expectAllBack();
  });

  it('that fell back a little, as after a power cut, is brought up', async () => {
    const { heads } = await local.get('heads');
    await addNotes(COUNT, COUNT + 3);
    await local.remove((await keys('j')).sort().slice(-3));
    await local.set({ heads });
    await newSession();
    expect(await texts()).toHaveLength(COUNT + 3);
    expect(await lastReport()).toMatchObject({ intoJournal: 3, intoDatabase: 0, lost: 0 });
    await expectSound(here);
  });

  it('with a hole that the heads do not show is found at the next session', async () => {
    await local.remove((await keys('j')).slice(4, 6));
    await newSession();
    await addNotes(COUNT, COUNT + 1);
    expect(await lastReport()).toMatchObject({ intoJournal: 2 });
    await expectSound(here);
  });

  it.each([
    ['text that is no JSON', () => 'x{'],
    ['another text', (text: string) => text.replace('note', 'nota')],
    ['nothing', () => ''],
    ['an object', () => ({ header: 1 })],
  ])('with entries that hold %s is put right', async (_, garble) => {
    const all = await local.get(null);
    for (const key of (await keys('j')).slice(3, 8)) {
      await local.set({ [key]: garble(String(all[key])) });
    }
    expect((await here.ledger.checkAll()).left).toEqual([]);
    await expectAllBack();
  });

  it('whose heads are lost or garbled takes those of the database', async () => {
    await local.set({ heads: { deviceId: 5 } });
    await newSession();
    await expectAllBack();
  });
});

describe('both stores', () => {
  it('damaged in different places make one whole record', async () => {
    const { deviceId } = await here.ledger.deviceHead();
    for (const seq of [1, 4, 5, 20]) await here.db().operations.delete([deviceId, seq]);
    await local.remove((await keys('j')).sort().slice(8, 15));
    await here.ledger.checkAll();
    expect(await lastReport()).toMatchObject({ intoDatabase: 4, intoJournal: 7, lost: 0 });
    await expectAllBack();
  });

  it('without heads, but with entries, are not taken for a first start', async () => {
    await here.db().meta.delete('heads');
    await local.remove('heads');
    await newSession();
    expect(await texts()).toHaveLength(COUNT);
    await expectSound(here);
  });

  it('that lack the same entries say so in the record, once, and go on in a new chain', async () => {
    const { deviceId } = await here.ledger.deviceHead();
    for (const seq of [7, 8, 20]) await here.db().operations.delete([deviceId, seq]);
    const all = (await keys('j')).sort();
    await local.remove([6, 7, 19].flatMap((i) => all[i] ?? []));
    await newSession();
    await here.ledger.startSession();
    const gaps = await here.ledger.readAll('gap');
    expect(gaps.map(({ at, lost, deviceId: of }) => [at, lost, of])).toEqual([
      [7, 2, deviceId],
      [20, 1, deviceId],
    ]);
    expect(await lastReport()).toMatchObject({ lost: 3 });
    expect(await texts()).toHaveLength(COUNT - 3);
    expect((await here.ledger.deviceHead()).deviceId).not.toBe(deviceId);
    await addNotes(COUNT, COUNT + 3);
    await newSession();
    await here.ledger.startSession();
    expect(await here.ledger.readAll('gap')).toHaveLength(2);
    expect(await here.storage.readRecoveries()).toHaveLength(1);
    await expectSound(here);
  });

  it('that contradict each other keep what does not stand under lock and key', async () => {
    const stored = await local.get(null);
    await addNotes(COUNT, COUNT + 2);
    const theirs = await dump(here);
    // A profile copied back: the journal is as it was, and somebody writes on.
    await here.db().delete();
    await local.clear();
    await local.set(stored);
    await newSession();
    await addNotes(100, 103);
    const mine = await local.get(null);
    // Then the database of the other one turns up again.
    await here.db().delete();
    await newSession();
    await local.clear();
    here.db().close();
    const db = here.db();
    await db.operations.bulkAdd(theirs.operations as never[]);
    await local.set(mine);
    await here.ledger.checkAll().catch(() => undefined);
    here = await newSession();
    await here.ledger.startSession();
    expect(await texts()).toEqual(
      expect.arrayContaining(['note 100', 'note 101', 'note 102', 'note 0']),
    );
    expect(await keys('q')).toHaveLength(2);
    expect(await lastReport()).toMatchObject({ setAside: 2 });
    await expectSound(here);
  });
});

describe('a recovery', () => {
  it('is told once', async () => {
    const heard = vi.fn();
    const stop = here.storage.watchRecoveries(heard);
    await here.db().delete();
    await newSession();
    await texts();
    await vi.waitFor(() => expect(heard).toHaveBeenCalled());
    await here.storage.markRecoveriesTold();
    expect(await lastReport()).toMatchObject({ told: true });
    stop();
  });

  it('does not happen where nothing is wrong', async () => {
    await newSession();
    await here.ledger.startSession();
    await addNotes(COUNT, COUNT + 5);
    expect(await here.storage.readRecoveries()).toEqual([]);
  });
});
