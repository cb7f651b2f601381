import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { dump, note, someCase } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

let here: Context;

beforeEach(async () => {
  here = await freshStorage();
  const { commit, createChange } = here.ledger;
  await commit([createChange('case', someCase), createChange('note', note('一'))]);
  await commit([createChange('note', note('二'))]);
});

const rows = async () => {
  const tables = here.db().tables.filter(({ name }) => name !== 'meta');
  return Promise.all(tables.map((table) => table.count()));
};

describe('deleting everything', () => {
  it('counts what goes, without what was deleted before', async () => {
    const { commit, countRecords, deleteChange, readAll } = here.ledger;
    const [first] = await readAll('note');
    if (first) await commit([deleteChange('note', first)]);
    expect(await countRecords()).toMatchObject({ case: 1, note: 1, reminder: 0, message: 0 });
  });

  it('leaves no operation and no view, under a later epoch and another device', async () => {
    const { deleteEverything, deviceHead } = here.ledger;
    const before = await deviceHead();
    await deleteEverything();
    expect(new Set(await rows())).toEqual(new Set([0]));
    const after = await deviceHead();
    expect(after).toMatchObject({ seq: 0, epoch: before.epoch + 1 });
    expect(after.deviceId).not.toBe(before.deviceId);
    expect((await dump(here)).heads).toEqual([after]);
  });

  it('takes drafts, choices and what is being recorded with it', async () => {
    const { changePreferences, changeRecording, readDraft, readPreferences, writeDraft } =
      here.storage;
    await writeDraft('note', '写到一半');
    await changePreferences(() => ({ locale: 'en', sites: { 'https://chat.example': [] } }));
    await changeRecording(3, (now) => ({ ...now, paused: true }));
    await here.ledger.deleteEverything();
    expect(await readDraft('note')).toBe('');
    expect(await readPreferences()).toMatchObject({ sites: {}, welcomed: false });
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['heads']);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('starts a sound chain of its own afterwards, seen from another context too', async () => {
    await here.ledger.deleteEverything();
    const there = await anotherContext();
    expect(await there.ledger.readAll('note')).toEqual([]);
    const { commit, createChange, deviceHead, readAll, verify } = there.ledger;
    await commit([createChange('note', note('三'))]);
    expect((await readAll('note')).map(({ text }) => text)).toEqual(['三']);
    expect(await verify()).toEqual([]);
    expect(await deviceHead()).toMatchObject({ seq: 1, epoch: 1 });
  });

  it('tells live queries', async () => {
    const heard = vi.fn();
    const stop = here.ledger.live(() => here.ledger.readAll('note')).subscribe(heard);
    await vi.waitFor(() => expect(heard.mock.lastCall?.[0]).toHaveLength(2));
    await here.ledger.deleteEverything();
    await vi.waitFor(() => expect(heard.mock.lastCall?.[0]).toEqual([]));
    stop();
  });

  it('deletes nothing, and says so, when the record cannot be emptied', async () => {
    const { deleteEverything, readAll } = here.ledger;
    await here.storage.writeDraft('note', '写到一半');
    vi.spyOn(here.db().operations, 'clear').mockRejectedValueOnce(new Error('broken'));
    await expect(deleteEverything()).rejects.toMatchObject({ name: 'NotSaved' });
    expect(await readAll('note')).toHaveLength(2);
    expect(await here.storage.readDraft('note')).toBe('写到一半');
  });
});
