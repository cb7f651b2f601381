import { beforeEach, describe, expect, it } from 'vitest';
import {
  type Change,
  type EntityRow,
  foldEntity,
  type Operation,
  undoChanges,
} from '@/utils/ledger';
import { CASE, change, NOTE, Writer } from './writer';

let writer: Writer;
const row = (): EntityRow | null => foldEntity(writer.chain);
const seen = () => row()?.seen ?? {};
const undo = (operations: readonly Operation[]) => writer.write(...undoChanges(operations));

beforeEach(async () => {
  writer = new Writer();
  await writer.write(change('create', { text: 'first', at: 1 }));
});

async function apply(kind: Change['kind'], fields: Change['fields']): Promise<Operation[]> {
  return writer.write(change(kind, fields, seen()));
}

describe('undo', () => {
  it.each([
    ['an edit', 'update', { text: 'second' }],
    ['a correction', 'supersede', { text: 'second' }],
    ['a cleared field', 'update', { text: null }],
    ['a long text', 'update', { text: '长'.repeat(40_000) }],
    ['a delete', 'delete', {}],
  ] as const)('of %s brings back what stood, undoing that the change', async (_, kind, fields) => {
    const before = row();
    const changed = await apply(kind, fields);
    const after = row();
    expect(after).not.toEqual(before);
    const undone = await undo(changed);
    expect(row()).toEqual(before);
    const again = await undo(undone);
    expect(row()).toEqual(after);
    await undo(again);
    expect(row()).toEqual(before);
  });

  it('of a creation leaves nothing, undoing that everything', async () => {
    const created = writer.chain.slice();
    const before = row();
    const undone = await undo(created);
    expect(row()).toBeNull();
    await undo(undone);
    expect(row()).toEqual(before);
  });

  it('of an earlier edit keeps the later one', async () => {
    const second = await apply('update', { text: 'second' });
    await apply('update', { text: 'third' });
    await undo(second);
    expect(row()).toMatchObject({ fields: { text: 'third' }, others: {} });
  });

  it('of the later edit falls back to the earlier one', async () => {
    await apply('update', { text: 'second' });
    await undo(await apply('update', { text: 'third' }));
    expect(row()).toMatchObject({ fields: { text: 'second' }, others: {} });
  });

  it('of both, in any order, falls back to the first', async () => {
    const second = await apply('update', { text: 'second' });
    const third = await apply('update', { text: 'third' });
    await undo(second);
    await undo(third);
    expect(row()).toMatchObject({ fields: { text: 'first' }, others: {} });
  });

  it('twice of the same is undone once', async () => {
    const before = row();
    const changed = await apply('update', { text: 'second' });
    await undo(changed);
    await undo(changed);
    expect(row()).toEqual(before);
  });

  it('of a whole commit takes back all of it', async () => {
    const other = 'f'.repeat(32);
    const changed = await writer.write(change('update', { text: 'second' }, seen()), {
      ...change('create', { text: 'new' }),
      entityId: other,
    });
    const undone = await undo(changed);
    expect(undone).toHaveLength(2);
    const about = (id: string) => writer.chain.filter(({ header }) => header.entityId === id);
    expect(row()?.fields.text).toBe('first');
    expect(foldEntity(about(other))).toBeNull();
  });

  it('names a record, so it cannot take back something of another one', async () => {
    const changed = await apply('update', { text: 'second' });
    const foreign = undoChanges(changed).map((one) => ({ ...one, entityId: 'f'.repeat(32) }));
    await writer.write(...foreign);
    const own = writer.chain.filter(({ header }) => header.entityId !== 'f'.repeat(32));
    expect(foldEntity(own)?.fields.text).toBe('second');
  });
});

describe('an undo', () => {
  it('is nothing but an undo: a field of that name takes nothing back', async () => {
    const changed = await apply('update', { text: 'second' });
    await apply('update', { undoes: changed[0]?.header.opId, at: 1 });
    expect(row()?.fields.text).toBe('second');
  });

  it('that names nothing, or no text, takes nothing back', async () => {
    const before = row();
    for (const undoes of [undefined, null, 5, ['x'], 'f'.repeat(32)]) {
      await writer.write(change('undo', { undoes }));
    }
    expect(row()).toEqual(before);
  });

  it('leaves the parts of a text alone: they are nothing by themselves', async () => {
    const changed = await apply('update', { text: '长'.repeat(20_000) });
    expect(changed.length).toBeGreaterThan(1);
    expect(undoChanges(changed)).toEqual([
      {
        entity: 'note',
        entityId: NOTE,
        caseId: CASE,
        kind: 'undo',
        fields: { undoes: changed.at(-1)?.header.opId },
      },
    ]);
  });
});
