import { beforeEach, describe, expect, it } from 'vitest';
import { type Change, foldEntity, type Operation, reviveChanges, seal } from '@/utils/ledger';
import { CASE, idOf, NOTE, Writer } from './writer';

const OTHER = 'd'.repeat(32);
let here: Writer;
let backup: readonly Operation[];

const note = (kind: Change['kind'], fields: object, seen: object = {}): Change => ({
  entity: 'note',
  entityId: NOTE,
  caseId: CASE,
  kind,
  fields: fields as Change['fields'],
  seen: seen as NonNullable<Change['seen']>,
});

beforeEach(async () => {
  here = new Writer('a');
  const first = await here.one(note('create', { text: '一', at: 1 }));
  const second = await here.one(note('update', { text: '二' }, { text: [idOf(first)] }));
  const third = await here.one(note('update', { at: 2 }, { at: [idOf(first)] }));
  await here.one(note('undo', { undoes: idOf(third) }));
  backup = [...here.chain];
  await here.one(note('delete', {}, { text: [idOf(second)], at: [idOf(first), idOf(third)] }));
});

const purged = () =>
  here.chain.map((one) => (one.header.kind === 'delete' ? one : { ...one, payload: null }));
const written = async (standing: readonly Operation[], changes: readonly Change[]) => {
  const sealed = await seal(changes, {
    head: here.head,
    now: here.now + 1,
    mono: 0,
    zone: 'Etc/UTC',
  });
  return [...standing, ...sealed.operations];
};

describe('reviveChanges', () => {
  it('writes what was purged once more, with what it says of itself intact', async () => {
    const standing = purged();
    expect(foldEntity(standing)).toBeNull();
    const all = await written(standing, reviveChanges(standing, backup, new Set([CASE])));
    expect(foldEntity(all)?.fields).toEqual({ at: 1, text: '二' });
    expect(foldEntity(all)?.revived).toBe(false);
    expect(new Set(all.map(idOf)).size).toBe(all.length);
  });

  it('takes back a delete that purged nothing', async () => {
    const all = await written(here.chain, reviveChanges(here.chain, backup, new Set([CASE])));
    expect(all.length - here.chain.length).toBe(1);
    expect(foldEntity(all)?.fields).toEqual({ at: 1, text: '二' });
  });

  it('leaves other cases, and what stands, alone', async () => {
    expect(reviveChanges(purged(), backup, new Set([OTHER]))).toEqual([]);
    expect(reviveChanges(backup, backup, new Set([CASE]))).toEqual([]);
  });

  it('goes by the case a record was last put into', async () => {
    const moved = await here.one({ ...note('update', { text: '三' }), caseId: OTHER });
    const later = [...backup, moved];
    expect(reviveChanges(purged(), later, new Set([CASE]))).toEqual([]);
    expect(reviveChanges(purged(), later, new Set([OTHER])).length).toBeGreaterThan(0);
  });
});

describe('what is written once more', () => {
  it('comes in its old order, however the backup lies', () => {
    const kinds = (from: readonly Operation[]) =>
      reviveChanges(purged(), from, new Set([CASE])).map(({ kind }) => kind);
    expect(kinds(backup.toReversed())).toEqual(kinds(backup));
    expect(kinds(backup)).toEqual(['undo', 'create', 'update', 'update', 'undo']);
  });

  it('says no more than it said', () => {
    const [, ...again] = reviveChanges(purged(), backup, new Set([CASE]));
    expect(again.map(({ fields }) => Object.keys(fields))).toEqual(
      backup.map(({ payload }) => Object.keys(payload?.fields ?? {})),
    );
    const undo = again.at(-1);
    expect(undo?.fields.undoes).toBe(again[2]?.opId);
    expect(again[1]?.seen).toEqual({ text: [again[0]?.opId] });
  });

  it('takes back no delete that is purged itself, or was taken back before', async () => {
    const gone = here.chain.map((one) => ({ ...one, payload: null }));
    const kinds = reviveChanges(gone, backup, new Set([CASE])).map(({ kind }) => kind);
    expect(kinds).toEqual(['create', 'update', 'update', 'undo']);
    const deleted = here.chain.at(-1);
    await here.one(note('undo', { undoes: deleted ? idOf(deleted) : '' }));
    for (const order of [here.chain, here.chain.toReversed()]) {
      expect(reviveChanges(order, backup, new Set([CASE]))).toEqual([]);
    }
  });
});
