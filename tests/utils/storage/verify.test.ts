import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Operation } from '@/utils/ledger';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { dump, note } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

let here: Context;

beforeEach(async () => {
  here = await freshStorage();
  const { commit, createChange } = here.ledger;
  for (let i = 1; i <= 6; i++) await commit([createChange('note', note(`note ${i}`))]);
});

const addNote = (context = here) =>
  context.ledger.commit([context.ledger.createChange('note', note('more'))]);

async function garble(seq: number, part: (row: Operation) => object): Promise<void> {
  const { operations } = here.db();
  const row = (await operations.toArray()).find(({ header }) => header.seq === seq);
  if (row) await operations.put({ ...row, ...part(row) });
}

/** What is wrong in the database; the journal, which the tests leave alone, must have nothing. */
async function inDatabase(): Promise<object[]> {
  const problems = await here.ledger.verify();
  expect(problems.filter(({ store }) => store === 'journal')).toEqual([]);
  return problems.map(({ seq, fault }) => ({ seq, fault }));
}

describe('verify', () => {
  it('finds nothing wrong with what was written', async () => {
    expect(await here.ledger.verify()).toEqual([]);
  });

  it.each([
    ['another text', ({ payload }: Operation) => ({ payload: { ...payload, fields: {} } })],
    ['no payload at all', () => ({ payload: undefined })],
    ['bytes instead of a payload', () => ({ payload: new Uint8Array([1, 2]) })],
  ])('names a row with %s', async (_, part) => {
    await garble(4, part);
    expect(await inDatabase()).toEqual([{ seq: 4, fault: 'payload_changed' }]);
  });

  it('names a row whose header was changed', async () => {
    await garble(4, ({ header }) => ({ header: { ...header, zone: 'Etc/UTC+99' } }));
    expect(await inDatabase()).toEqual([{ seq: 4, fault: 'header_changed' }]);
  });

  it('names a row that is gone, in the middle and at the end', async () => {
    const { deviceId } = await here.ledger.deviceHead();
    await here.db().operations.delete([deviceId, 3]);
    expect(await inDatabase()).toEqual([{ seq: 4, fault: 'gap' }]);
    await here.db().operations.delete([deviceId, 6]);
    expect(await inDatabase()).toEqual([
      { seq: 4, fault: 'gap' },
      { seq: 6, fault: 'cut_off' },
    ]);
  });

  it('notices when all operations are gone but the head is there', async () => {
    await here.db().operations.clear();
    expect(await inDatabase()).toEqual([{ seq: 6, fault: 'cut_off' }]);
  });

  it('notices when the head is gone but the operations are there', async () => {
    await here.db().meta.delete('heads');
    expect(await inDatabase()).toEqual([{ seq: 1, fault: 'past_end' }]);
  });

  it('keeps a purged payload quiet', async () => {
    await garble(2, () => ({ payload: null }));
    expect(await here.ledger.verify()).toEqual([]);
  });

  it('lets writing go on after a garbled row', async () => {
    await garble(4, () => ({ payload: undefined }));
    await addNote();
    expect(await inDatabase()).toEqual([{ seq: 4, fault: 'payload_changed' }]);
  });
});

describe('data of a newer version', () => {
  beforeEach(async () => {
    const row = await here.db().meta.get('heads');
    if (row?.key !== 'heads') throw new Error('no heads');
    await here.db().meta.put({ ...row, heads: { ...row.heads, schemaVersion: 2 } });
  });

  it('is read but not written', async () => {
    const before = await dump(here);
    await expect(addNote()).rejects.toMatchObject({ name: 'NotSaved', reason: 'newer_data' });
    expect(await dump(here)).toEqual(before);
    expect(await here.ledger.readAll('note')).toHaveLength(6);
    expect(await here.ledger.verify()).toEqual([]);
  });

  it('is said by the health', async () => {
    expect(await here.ledger.health()).toEqual({ state: 'not_saving', reason: 'newer_data' });
  });

  it('is not written by another context either', async () => {
    await expect(addNote(await anotherContext())).rejects.toMatchObject({ reason: 'newer_data' });
  });

  it('in a database of a newer version is neither changed nor lowered', async () => {
    here.db().close();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('reprieve', 990);
      request.onupgradeneeded = () => request.result.createObjectStore('new_in_99');
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
      request.onerror = () => reject(request.error);
    });
    const later = await anotherContext();
    await expect(addNote(later)).rejects.toMatchObject({ reason: 'newer_data' });
    expect(await later.ledger.readAll('note')).toHaveLength(6);
    later.db().close();
    const versions = (await indexedDB.databases()).map(({ version }) => version);
    expect(versions).toEqual([990]);
  });
});

describe('health', () => {
  it('tells where the chain ends', async () => {
    expect(await here.ledger.health()).toMatchObject({ state: 'saving', head: { seq: 6 } });
  });

  it('keeps one device id from the first commit on', async () => {
    const { deviceId } = await here.ledger.deviceHead();
    await addNote();
    const later = await anotherContext();
    expect((await later.ledger.deviceHead()).deviceId).toBe(deviceId);
  });
});
