import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { buried, killedAfter } from './killed';
import { dump, foldedAnew } from './records';
import { exported, fromFile, imported, journalDump, purged, smallWorld } from './whole-record';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

let here: Context;

beforeEach(async () => {
  here = await freshStorage();
});

const nouns = ['case', 'conversation', 'message', 'reminder', 'note'] as const;
const counts = async (context = here) =>
  Object.fromEntries(
    await Promise.all(
      nouns.map(async (noun) => [noun, (await context.ledger.readAll(noun)).length] as const),
    ),
  );
const allBytes = async () =>
  JSON.stringify([await dump(here), await fakeBrowser.storage.local.get(null)]);
const newSession = async () => {
  await fakeBrowser.storage.session.clear();
  return anotherContext();
};

describe('a deleted case', () => {
  it.each([3, 300])('takes every word of it out of both stores: %d lines', async (lines) => {
    const other = await smallWorld(here, 2, '某信用卡');
    const { caseId, reminderId } = await smallWorld(here, lines);
    const ids = await purged(here, caseId);
    expect(ids).toContain(reminderId);
    expect(ids).toHaveLength(lines + 3);
    expect(await counts()).toEqual({ case: 1, conversation: 1, message: 2, reminder: 1, note: 2 });
    const bytes = await allBytes();
    expect(bytes).not.toContain('某银行');
    expect(bytes).toContain('某信用卡');
    expect(await here.ledger.verify()).toEqual([]);
    expect((await dump(here)).views).toEqual(await foldedAnew(here));
    expect(await counts(await newSession())).toMatchObject({ case: 1, message: 2 });
    expect(other.caseId).not.toBe(caseId);
  });

  it('leaves a record that can be exported, restored and is still without it', async () => {
    const { caseId } = await smallWorld(here);
    await purged(here, caseId);
    const file = await exported(here);
    expect(file).not.toContain('某银行');
    await fromFile(file);
    here = await freshStorage();
    await imported(here, file);
    expect(await exported(here)).toBe(file);
    expect(await here.ledger.readAll('case')).toEqual([]);
  });

  it('also empties what was deleted or corrected before', async () => {
    const { caseId, talkId } = await smallWorld(here);
    const { commit, deleteChange, readAll, supersedeChange } = here.ledger;
    const [first, second] = await readAll('message');
    if (!first || !second) throw new Error('no lines');
    await commit([deleteChange('message', first)]);
    await commit([supersedeChange('message', second, { text: '某银行又说' })]);
    await purged(here, caseId);
    expect(await allBytes()).not.toContain('某银行');
    expect(talkId).toBeTruthy();
  });

  it('goes by the case a note is in, not by one it was in', async () => {
    const { caseId } = await smallWorld(here);
    const { commit, readAll, updateChange } = here.ledger;
    const stay = (await readAll('note'))[0];
    if (!stay) throw new Error('no note');
    await commit([updateChange('note', stay, { text: '留着' }, { caseId })]);
    const inCase = (await readAll('note'))[0];
    if (!inCase) throw new Error('no note');
    await commit([updateChange('note', inCase, { at: 2 }, { caseId: null })]);
    const { undo } = await commit([
      updateChange('note', (await readAll('note'))[0] ?? inCase, { at: 3 }, { caseId }),
    ]);
    await undo();
    await purged(here, caseId);
    expect(await readAll('note')).toMatchObject([{ text: '留着', at: 2 }]);
  });

  it('takes what was being typed and what a recovery had set aside', async () => {
    const { caseId } = await smallWorld(here);
    await here.storage.writeDraft(`case:${caseId}`, '{"creditor":"某银行二"}');
    await here.storage.writeDraft('note', '别的');
    const kept = `q${'7'.repeat(64)}`;
    const gone = `q${'8'.repeat(64)}`;
    await fakeBrowser.storage.local.set({
      [kept]: { at: 1, value: 'something else' },
      [gone]: { at: 1, value: { header: { caseId }, payload: { fields: { text: '某银行' } } } },
    });
    await purged(here, caseId);
    expect(await here.storage.readDraft(`case:${caseId}`)).toBe('');
    expect(await here.storage.readDraft('note')).toBe('别的');
    expect(Object.keys(await journalDump()).filter((key) => key.startsWith('q'))).toEqual([kept]);
    expect(await allBytes()).not.toContain('某银行');
  });

  it('is told of another copy by its tombstones', async () => {
    const { caseId } = await smallWorld(here);
    const file = await exported(here);
    await purged(here, caseId);
    const after = await exported(here);
    // A tablet that still has it all.
    here = await freshStorage();
    await imported(here, file);
    await imported(here, after);
    expect(await counts()).toEqual({ case: 0, conversation: 0, message: 0, reminder: 0, note: 1 });
    expect(await here.ledger.verify()).toEqual([]);
  });
});

describe('for a while after it was deleted', () => {
  it('comes back whole when it is undone, and is not wiped later', async () => {
    const { caseId } = await smallWorld(here);
    const before = await dump(here);
    const { undo } = await here.ledger.deleteCase(caseId);
    expect(await counts()).toEqual({ case: 0, conversation: 0, message: 0, reminder: 0, note: 1 });
    expect(await here.ledger.wipeDeleted()).toBe(0);
    await undo();
    const fields = ({ views }: Awaited<ReturnType<typeof dump>>) =>
      Object.values(views).flatMap((rows) => rows.map((row) => row.fields));
    expect(fields(await dump(here))).toEqual(fields(before));
    await (await newSession()).ledger.startSession();
    expect(await counts()).toMatchObject({ case: 1, message: 3 });
    expect(await journalDump()).not.toHaveProperty(`unfinished-wipe-${caseId}`);
  });

  it('says so when the undo comes too late', async () => {
    const { caseId } = await smallWorld(here);
    const { undo } = await here.ledger.deleteCase(caseId);
    await (await newSession()).ledger.startSession();
    await expect(undo()).rejects.toMatchObject({ name: 'NotSaved', reason: 'invalid' });
    expect(await counts()).toMatchObject({ case: 0, message: 0 });
  });

  it('keeps its undo when that could not be written', async () => {
    const { caseId } = await smallWorld(here);
    const { undo } = await here.ledger.deleteCase(caseId);
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = async (items) => {
      if ('heads' in items) throw new Error('QUOTA_BYTES');
      return (set as (all: object) => Promise<void>)(items);
    };
    await expect(undo()).rejects.toMatchObject({ reason: 'quota' });
    fakeBrowser.storage.local.set = set;
    await undo();
    expect(await counts()).toMatchObject({ case: 1, message: 3 });
  });

  it('changes nothing when it cannot be written', async () => {
    const { caseId } = await smallWorld(here);
    const before = await dump(here);
    const { set } = fakeBrowser.storage.local;
    fakeBrowser.storage.local.set = async () => {
      throw new Error('QUOTA_BYTES');
    };
    await expect(here.ledger.deleteCase(caseId)).rejects.toMatchObject({ reason: 'quota' });
    fakeBrowser.storage.local.set = set;
    await (await newSession()).ledger.startSession();
    expect(await dump(here)).toEqual(before);
  });
});

describe('killed while purging', () => {
  afterEach(buried);

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'after %d writes: all of it goes or nothing',
    async (writes) => {
      const { caseId } = await smallWorld(here, 2);
      here = await killedAfter(writes, here, (context) => purged(context, caseId));
      await here.ledger.startSession();
      const found = await counts();
      if (found.case === 0) {
        expect(found).toEqual({ case: 0, conversation: 0, message: 0, reminder: 0, note: 1 });
        expect(await allBytes()).not.toContain('某银行');
      } else expect(found).toEqual({ case: 1, conversation: 1, message: 2, reminder: 1, note: 1 });
      expect(await here.ledger.verify()).toEqual([]);
      expect(Object.keys(await journalDump()).filter((key) => key.startsWith('unf'))).toEqual([]);
    },
  );
});
