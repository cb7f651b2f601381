import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Backup, planImport } from '@/utils/backup';
import { type Change, foldEntity, type Operation } from '@/utils/ledger';
import { Writer } from '../ledger/writer';
import { backupOf, LATER, steps, worldOf } from './worlds';

const BANK = '1'.repeat(32);
const CARD = '2'.repeat(32);
const NOTE = '3'.repeat(32);
const LINE = '4'.repeat(32);

let here: Writer;
let there: Writer;

const write = (
  writer: Writer,
  entity: string,
  entityId: string,
  fields: object,
  rest: Partial<Change> = {},
): Promise<Operation> => {
  writer.now += 1000;
  return writer.one({
    entity,
    entityId,
    caseId: entity === 'case' ? entityId : null,
    kind: 'create',
    fields: fields as Change['fields'],
    ...rest,
  });
};

async function plan(backup: Backup, ...writers: readonly Writer[]) {
  const found = await planImport(
    {
      operations: writers.flatMap(({ chain }) => chain),
      heads: {
        schemaVersion: 1,
        deviceId: 'a'.repeat(32),
        chains: writers.map(({ head }) => head),
      },
    },
    backup,
    LATER,
  );
  if (!found) throw new Error('refused');
  return found;
}

/** The tablet was set up from a backup of this device and both went on. */
beforeEach(async () => {
  here = new Writer('a');
  there = new Writer('b');
  await write(here, 'case', BANK, { creditor: '某银行' });
});

describe('the preview of an import', () => {
  it('is empty when everything is here already', async () => {
    const { entries, total, cases } = await plan(backupOf([here]), here);
    expect(entries).toBe(0);
    expect(total).toEqual({ new: 0, changed: 0, conflict: 0, removed: 0, same: 1 });
    expect(cases).toMatchObject([{ id: BANK, creditor: '某银行' }]);
  });

  it('counts what is new by case and by noun', async () => {
    await write(there, 'case', CARD, { creditor: '某信用卡' });
    await write(there, 'conversation', '5'.repeat(32), { channel: 'web_chat' }, { caseId: CARD });
    await write(there, 'message', LINE, { text: '您好' }, { caseId: CARD });
    await write(there, 'note', NOTE, { text: '明天再问' });
    const found = await plan(backupOf([here, there]), here);
    expect(found.entries).toBe(4);
    expect(found.total).toMatchObject({ new: 4, same: 1 });
    expect(found.nouns).toMatchObject({ case: { new: 1, same: 1 }, message: { new: 1 } });
    expect(found.cases).toMatchObject([
      { id: BANK, creditor: '某银行', counts: { new: 0, same: 1 } },
      { id: CARD, creditor: '某信用卡', counts: { new: 3 } },
      { id: null, creditor: '', counts: { new: 1 } },
    ]);
  });

  it('tells a change that knew the standing value from one that did not', async () => {
    const note = await write(here, 'note', NOTE, { text: '先问利息' });
    const line = await write(here, 'message', LINE, { text: '一' }, { caseId: BANK });
    await write(
      there,
      'note',
      NOTE,
      { text: '先问期数' },
      {
        kind: 'update',
        seen: { text: [note.header.opId] },
      },
    );
    await write(there, 'message', LINE, { text: '二' }, { kind: 'supersede', caseId: BANK });
    expect(line).toBeTruthy();
    const found = await plan(backupOf([here, there]), here);
    expect(found.total).toEqual({ new: 0, changed: 1, conflict: 1, removed: 0, same: 1 });
    expect(found.nouns.note).toMatchObject({ changed: 1 });
    expect(found.nouns.message).toMatchObject({ conflict: 1 });
  });

  it('says what the other device has deleted', async () => {
    const note = await write(here, 'note', NOTE, { text: 'gone' });
    await write(there, 'note', NOTE, {}, { kind: 'delete', seen: { text: [note.header.opId] } });
    expect((await plan(backupOf([here, there]), here)).total).toMatchObject({ removed: 1 });
  });

  it('names the cases that were deleted here, and leaves them out of the counts', async () => {
    const saved = backupOf([here]);
    const backup = { ...saved, operations: [...saved.operations] };
    const seen = { creditor: [here.chain[0]?.header.opId ?? ''] };
    await write(here, 'case', BANK, {}, { kind: 'delete', seen });
    const found = await plan(backup, here);
    expect(found.deletedHere).toEqual([{ id: BANK, creditor: '某银行' }]);
    expect(found.entries).toBe(0);
    expect(found.total.same).toBe(0);
  });

  it('flags entries of a clock that is far ahead', async () => {
    there.now = LATER + 3_600_000;
    await write(there, 'note', NOTE, { text: 'tomorrow' });
    expect((await plan(backupOf([there]), here)).ahead).toBe(1);
  });

  it('leaves nouns of a newer version out of what it counts, not out of what comes', async () => {
    await write(there, 'constructor', NOTE, { text: 'x' });
    const found = await plan(backupOf([there]), here);
    expect(found.entries).toBe(1);
    expect(found.total.new).toBe(0);
  });

  it('agrees with what stands afterwards, whatever the two wrote', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const { writers, backup } = await worldOf(all);
        const [first, second] = writers;
        if (!first || !second) return;
        const { total } = await plan(backup, first);
        const rows = (operations: readonly Operation[]) =>
          [...Map.groupBy(operations, ({ header }) => header.entityId).values()]
            .map(foldEntity)
            .filter((row) => row !== null);
        const [before, after] = [rows(first.chain), rows([...first.chain, ...second.chain])];
        expect(total.new - total.removed).toBe(after.length - before.length);
        expect(total.new + total.changed + total.conflict + total.same).toBe(after.length);
      }),
      { numRuns: 200 },
    );
  });

  it('is refused when an id of this record stands for something else in it', async () => {
    await write(there, 'note', BANK, { text: 'x' });
    await expect(plan(backupOf([there]), here)).rejects.toThrow('refused');
    await write(here, 'note', NOTE, { text: 'x' });
    await write(here, 'message', NOTE, { text: 'x' });
    await expect(plan(backupOf([here]), there)).rejects.toThrow('refused');
  });

  it('says how far it is', async () => {
    await write(there, 'note', NOTE, { text: 'x' });
    const heard: string[] = [];
    await planImport(
      { operations: [], heads: { schemaVersion: 1, deviceId: 'c'.repeat(32), chains: [] } },
      backupOf([here, there]),
      LATER,
      (done, total) => {
        heard.push(`${done}/${total}`);
        return undefined;
      },
    );
    expect(heard).toEqual(['0/2', '1/2']);
  });
});
