import { beforeEach, describe, expect, it } from 'vitest';
import { type EntityRow, foldEntity, type Operation } from '@/utils/ledger';
import { CASE, change, idOf, NOTE, Writer } from './writer';

let here: Writer;
let there: Writer;

beforeEach(() => {
  here = new Writer('a');
  there = new Writer('b');
});

const all = () => [...here.chain, ...there.chain];

function fold(): EntityRow {
  const row = foldEntity(all());
  if (!row) throw new Error('nothing stands');
  return row;
}

const seenNow = () => fold().seen;

describe('one writer', () => {
  it('sees the last value of each field', async () => {
    const made = await here.one(change('create', { text: 'one', at: 1 }));
    const edited = await here.one(change('update', { text: 'two' }, seenNow()));
    expect(fold()).toEqual({
      entity: 'note',
      entityId: NOTE,
      caseId: CASE,
      fields: { at: 1, text: 'two' },
      seen: { at: [idOf(made)], text: [idOf(edited)] },
      others: {},
      createdHlc: made.header.hlc,
      updatedHlc: edited.header.hlc,
      corrected: false,
      revived: false,
      incomplete: false,
    });
  });

  it('clears a field with null and keeps the other fields', async () => {
    await here.one(change('create', { text: 'one', at: 1 }));
    await here.one(change('update', { text: null }, seenNow()));
    expect(fold().fields).toEqual({ at: 1 });
  });

  it('marks a correction and follows a record into another case', async () => {
    await here.one(change('create', { text: 'one' }));
    const moved = { ...change('supersede', { text: 'two' }, seenNow()), caseId: 'f'.repeat(32) };
    await here.one(moved);
    expect(fold()).toMatchObject({ corrected: true, caseId: 'f'.repeat(32) });
  });

  it('keeps fields named like built-in things apart from them', async () => {
    const fields = { constructor: 'a', toString: 'b', hasOwnProperty: 'c', valueOf: 'd' };
    await here.one(change('create', fields));
    await here.one(change('update', { constructor: 'z' }, seenNow()));
    expect(fold().fields).toEqual({ ...fields, constructor: 'z' });
    expect(fold().others).toEqual({});
    const hostile: unknown = JSON.parse('{"__proto__":{"polluted":true},"text":"x"}');
    await here.one(change('update', hostile as Record<string, unknown>));
    expect(fold().fields.polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('is nothing without a write, and after its payloads were purged', async () => {
    expect(foldEntity([])).toBeNull();
    await here.one(change('create', { text: 'one' }));
    const purged = here.chain.map((operation): Operation => ({ ...operation, payload: null }));
    expect(foldEntity(purged)).toBeNull();
  });
});

describe('two writers at the same time', () => {
  beforeEach(async () => {
    await here.one(change('create', { text: 'base', amount: 100 }));
  });

  it('both keep their value when the fields differ', async () => {
    const seen = seenNow();
    await here.one(change('update', { text: 'mine' }, seen));
    await there.one(change('update', { amount: 200 }, seen));
    expect(fold()).toMatchObject({ fields: { text: 'mine', amount: 200 }, others: {} });
  });

  it('show the later one and keep the other beside it', async () => {
    const seen = seenNow();
    const early = await here.one(change('update', { amount: 200 }, seen));
    there.now += 1;
    const late = await there.one(change('update', { amount: 300 }, seen));
    expect(fold()).toMatchObject({
      fields: { amount: 300 },
      seen: { amount: [idOf(late), idOf(early)] },
      others: { amount: [{ opId: idOf(early), value: 200 }] },
    });
  });

  it('are settled at the same millisecond, too, the same everywhere', async () => {
    const seen = seenNow();
    there.head = { ...there.head, hlc: here.head.hlc };
    await here.one(change('update', { amount: 200 }, seen));
    await there.one(change('update', { amount: 300 }, seen));
    expect(foldEntity(all())).toEqual(foldEntity(all().toReversed()));
    expect(fold().fields.amount).toBe(300);
  });

  it('are no conflict when they wrote the same, whatever the order of keys', async () => {
    const seen = seenNow();
    await here.one(change('update', { place: { origin: 'https://a', path: '/' } }, seen));
    await there.one(change('update', { place: { path: '/', origin: 'https://a' } }, seen));
    expect(fold().others).toEqual({});
  });

  it('are no conflict when they wrote the same long text', async () => {
    const seen = seenNow();
    const text = '长'.repeat(30_000);
    await here.write(change('update', { text }, seen));
    await there.write(change('update', { text }, seen));
    expect(fold().others).toEqual({});
  });

  it('stay settled once somebody chose', async () => {
    const seen = seenNow();
    await here.one(change('update', { amount: 200 }, seen));
    there.now += 1;
    await there.one(change('update', { amount: 300 }, seen));
    here.now += 2;
    await here.one(change('update', { amount: 200 }, seenNow()));
    expect(fold()).toMatchObject({ fields: { amount: 200 }, others: {} });
  });

  it('leave nothing behind that comes up again after the next edit', async () => {
    const seen = seenNow();
    await here.one(change('update', { text: 'same' }, seen));
    await there.one(change('update', { text: 'same' }, seen));
    here.now += 1;
    await here.one(change('update', { text: 'next' }, seenNow()));
    expect(fold()).toMatchObject({ fields: { text: 'next' }, others: {} });
  });

  it('keep every value when three wrote', async () => {
    const seen = seenNow();
    const third = new Writer('d');
    there.now += 1;
    third.now += 2;
    await here.one(change('update', { amount: 1 }, seen));
    await there.one(change('update', { amount: 2 }, seen));
    await third.one(change('update', { amount: 3 }, seen));
    const row = foldEntity([...all(), ...third.chain]);
    expect(row?.fields.amount).toBe(3);
    expect(row?.others.amount?.map(({ value }) => value)).toEqual([2, 1]);
  });
});

describe('delete', () => {
  beforeEach(async () => {
    await here.one(change('create', { text: 'base', at: 1 }));
  });

  it('stands when it knew everything', async () => {
    await here.one(change('delete', {}, seenNow()));
    expect(foldEntity(all())).toBeNull();
  });

  it('stands when it knew a conflict', async () => {
    const seen = seenNow();
    await here.one(change('update', { text: 'mine' }, seen));
    await there.one(change('update', { text: 'theirs' }, seen));
    await here.one(change('delete', {}, seenNow()));
    expect(foldEntity(all())).toBeNull();
  });

  it('loses against an edit made at the same time, visibly', async () => {
    const seen = seenNow();
    there.now += 60_000;
    await there.one(change('delete', {}, seen));
    await here.one(change('update', { text: 'edited' }, seen));
    expect(fold()).toMatchObject({ revived: true, fields: { text: 'edited', at: 1 } });
  });

  it('stands again once the edit is known', async () => {
    const seen = seenNow();
    await there.one(change('delete', {}, seen));
    await here.one(change('update', { text: 'edited' }, seen));
    await here.one(change('delete', {}, seenNow()));
    expect(foldEntity(all())).toBeNull();
  });

  it('stands when two deleted at the same time', async () => {
    const seen = seenNow();
    await here.one(change('delete', {}, seen));
    await there.one(change('delete', {}, seen));
    expect(foldEntity(all())).toBeNull();
  });

  it('that knew nothing deletes nothing', async () => {
    await there.one(change('delete', {}));
    expect(fold().revived).toBe(true);
  });
});
