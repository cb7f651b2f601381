import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { adopt } from '@/utils/ledger';
import { breakRequest, repair } from './faults';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { buried, killedAfter } from './killed';
import { dump, foldedAnew, note } from './records';
import { exported, fromFile, imported, journalDump, smallWorld } from './whole-record';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

let here: Context;
let file: string;
let mine: string;

beforeEach(async () => {
  await smallWorld(await freshStorage(), 4);
  file = await exported(await anotherContext());
  here = await freshStorage();
  await here.ledger.commit([here.ledger.createChange('note', note('mine'))]);
  mine = await exported(here);
});
afterEach(() => {
  repair();
  buried();
  vi.restoreAllMocks();
});

const newSession = async () => {
  await fakeBrowser.storage.session.clear();
  return anotherContext();
};

/** Nothing of the file is there, or all of it; and what is there holds. */
async function wholeOrNothing(context: Context, all = 4): Promise<'all' | 'nothing'> {
  await context.ledger.startSession();
  const found = await exported(context);
  const lines = (await context.ledger.readAll('message')).length;
  expect([0, all]).toContain(lines);
  if (lines === 0) expect(found).toBe(mine);
  expect((await dump(context)).views).toEqual(await foldedAnew(context));
  expect(await context.ledger.verify()).toEqual([]);
  expect(Object.keys(await journalDump()).filter((key) => key.startsWith('unf'))).toEqual([]);
  return lines === 0 ? 'nothing' : 'all';
}

describe('an import into a journal that takes nothing', () => {
  it('fails, changes nothing and says why', async () => {
    const before = { dump: await dump(here), journal: await journalDump() };
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES exceeded'));
    const backup = await fromFile(file);
    await expect(here.ledger.importOperations(backup)).rejects.toMatchObject({
      name: 'NotSaved',
      reason: 'quota',
    });
    vi.restoreAllMocks();
    expect({ dump: await dump(here), journal: await journalDump() }).toEqual(before);
    expect(await wholeOrNothing(await newSession())).toBe('nothing');
  });
});

describe('an import into a database that fails at the k-th request', () => {
  it.each(['fails', 'aborts'] as const)(
    '%s: is kept in one place, then in both',
    async (fault) => {
      for (let k = 1; k <= 12; k++) {
        here = await freshStorage();
        await here.ledger.commit([here.ledger.createChange('note', note('mine'))]);
        mine = await exported(here);
        const backup = await fromFile(file);
        breakRequest(k, fault);
        const result = await here.ledger.importOperations(backup).catch(() => null);
        repair();
        const after = await wholeOrNothing(await newSession());
        expect(after).toBe(result ? 'all' : 'nothing');
      }
    },
    20_000,
  );
});

describe('killed in the middle of', () => {
  it.each([0, 1, 2])('an import of one call, after %d writes', async (writes) => {
    const backup = await fromFile(file);
    await here.ledger.startSession();
    here = await killedAfter(writes, here, ({ ledger }) => ledger.importOperations(backup));
    expect(await wholeOrNothing(here)).toBe(writes === 0 ? 'nothing' : 'all');
  });

  it('an import of many calls, after any of them', async () => {
    await smallWorld(await freshStorage(), 600);
    const { operations, heads } = await fromFile(await exported(await anotherContext()));
    const seen: string[] = [];
    for (let writes = 0; writes <= 7; writes++) {
      here = await freshStorage();
      await here.ledger.commit([here.ledger.createChange('note', note('mine'))]);
      mine = await exported(here);
      const record = await here.ledger.readRecord();
      const { writeMany } = await import('@/utils/storage/write-many');
      here = await killedAfter(writes, here, async () => {
        const found = adopt(record, { operations, heads }, Date.now());
        // A call for each block; named, written, counted: only the last one makes it whole.
        await writeMany(found.add, record.operations, record.heads, found.heads, 10);
      });
      seen.push(await wholeOrNothing(here, 600));
    }
    expect(seen.indexOf('all')).toBe(6);
  });

  it.each([0, 1, 2, 3])('undoing it, after %d writes', async (writes) => {
    const { undo } = await imported(here, file);
    here = await killedAfter(writes, here, () => undo());
    const left = await wholeOrNothing(here);
    expect(left).toBe(writes === 0 ? 'all' : 'nothing');
  });
});

describe('without a database', () => {
  it('imports into the journal alone, says so, and undoes by entries', async () => {
    const { breakOpen } = await import('./faults');
    here = await freshStorage();
    breakOpen('fails');
    here = await anotherContext();
    const { copies, undo } = await imported(here, file);
    expect(copies).toBe(1);
    expect(await here.ledger.readAll('message')).toHaveLength(4);
    await undo();
    expect(await here.ledger.readAll('message')).toEqual([]);
    expect(await here.ledger.health()).toMatchObject({ state: 'saving', copies: 1 });
    await fromFile(await exported(here));
  });
});
