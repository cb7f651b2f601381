import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { patience, runs } from '@/tests/faults/runs';
import { type Operation, sha256 } from '@/utils/ledger';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { note } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const LENGTH = 300;
const local = fakeBrowser.storage.local;

let here: Context;
let bothWhole: () => Promise<boolean>;
/** The thorough way, which must never find what the quick one did not. */
let lookCloser: () => Promise<readonly object[]>;

async function inContext(context: Context): Promise<void> {
  here = context;
  ({ bothWhole } = await import('@/utils/storage/both-whole'));
  ({ lookCloser } = await import('@/utils/storage/verify'));
}

/** One block and a row of single entries. */
beforeEach(async () => {
  await inContext(await freshStorage());
  const { commit, compact, createChange } = here.ledger;
  await commit(Array.from({ length: LENGTH }, (_, i) => createChange('note', note(`第 ${i} 条`))));
  await compact();
});

async function stored(letter: 'b' | 'j'): Promise<[string, unknown][]> {
  const all = Object.entries(await local.get(null));
  return all.filter(([key]) => new RegExp(`^${letter}[0-9a-f]{32}`).test(key));
}

async function block(): Promise<{ key: string; text: string; digest: string }> {
  const [[key, value] = ['', {}]] = await stored('b');
  return { key, ...(value as { text: string; digest: string }) };
}

async function rowAt(seq: number): Promise<Operation> {
  const { deviceId } = await here.ledger.deviceHead();
  const row = await here.db().operations.get([deviceId, seq]);
  if (!row) throw new Error('no row');
  return row;
}

const withOther = (text: string, place: number) =>
  text.slice(0, place) + (text[place] === 'a' ? 'b' : 'a') + text.slice(place + 1);

async function expectFound(): Promise<void> {
  expect(await bothWhole().catch(() => false)).toBe(false);
  expect(await here.ledger.verify()).not.toEqual([]);
}

describe('both stores read in step', () => {
  it('are whole as they were written', async () => {
    expect(await stored('b')).toHaveLength(1);
    expect(await stored('j')).toHaveLength(LENGTH - 256);
    expect(await bothWhole()).toBe(true);
  });

  it('tell how far they are, before every entry', async () => {
    const seen: number[] = [];
    await here.ledger.verify((done, total) => {
      expect(total).toBe(LENGTH);
      seen.push(done);
      return undefined;
    });
    expect(seen).toEqual(Array.from({ length: LENGTH }, (_, i) => i));
  });

  it('are whole where an older version wrote the keys in another order', async () => {
    const turned = (_: string, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value;
    const other = (value: unknown) => JSON.stringify(value, turned);
    const { key, text } = await block();
    const packed = other(JSON.parse(text));
    expect(packed).not.toBe(text);
    await local.set({ [key]: { text: packed, digest: await sha256(packed) } });
    for (const [entry, value] of await stored('j'))
      await local.set({ [entry]: other(JSON.parse(String(value))) });
    const rows = await here.db().operations.toArray();
    await here.db().operations.bulkPut(rows.map((row) => JSON.parse(other(row)) as Operation));
    await inContext(await anotherContext());
    expect(await bothWhole()).toBe(true);
  });

  it('are whole with several devices and with purged payloads', async () => {
    const { operations, heads } = await here.ledger.readRecord();
    await inContext(await freshStorage());
    await here.ledger.commit([here.ledger.createChange('note', note('here'))]);
    const purged = operations.map((one, at) => (at % 3 ? one : { ...one, payload: null }));
    await here.ledger.importOperations({ operations: purged, heads: heads.chains });
    expect(await bothWhole()).toBe(true);
    expect((await here.ledger.deviceHead()).seq).toBeLessThan(LENGTH);
  });
});

describe('what is not as it was written', () => {
  it(
    'in a block: one byte anywhere, also of its digest',
    async () => {
      const { key, text, digest } = await block();
      await fc.assert(
        fc.asyncProperty(fc.nat(text.length - 1), async (place) => {
          await local.set({ [key]: { text: withOther(text, place), digest } });
          await expectFound();
        }),
        { numRuns: runs({ test: 25, faults: 500, soak: 2_000 }) },
      );
      await local.set({ [key]: { text, digest: withOther(digest, 7) } });
      await expectFound();
    },
    patience(60_000),
  );

  it('in a block whose digest was made anew', async () => {
    const { key, text } = await block();
    const forged = text.replace('第 100 条', '第 999 条');
    await local.set({ [key]: { text: forged, digest: await sha256(forged) } });
    await expectFound();
  });

  it('in a block and the row alike, with a new digest', async () => {
    const { key, text } = await block();
    const forged = text.replace('第 100 条', '第 999 条');
    await local.set({ [key]: { text: forged, digest: await sha256(forged) } });
    const row = await rowAt(101);
    const fields = { ...row.payload?.fields, text: '第 999 条' };
    await here.db().operations.put({ ...row, payload: { ...row.payload, fields } } as Operation);
    expect(JSON.parse(forged)).toContainEqual(await rowAt(101));
    await expectFound();
  });

  it(
    'in a single entry: one byte anywhere',
    async () => {
      const entries = await stored('j');
      await fc.assert(
        fc.asyncProperty(fc.nat(entries.length - 1), fc.nat(), async (at, where) => {
          const [key, value] = entries[at] ?? ['', ''];
          const text = String(value);
          await local.set({ [key]: withOther(text, where % text.length) });
          await expectFound();
          await local.set({ [key]: text });
        }),
        { numRuns: runs({ test: 25, faults: 500, soak: 2_000 }) },
      );
    },
    patience(60_000),
  );

  it(
    'in a row: one byte anywhere in its text',
    async () => {
      const { operations } = here.db();
      const rows = await operations.toArray();
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: LENGTH }), fc.nat(), async (seq, where) => {
          const row = await rowAt(seq);
          const text = JSON.stringify(row);
          const edited = withOther(text, where % text.length);
          await operations.delete([row.header.deviceId, seq]);
          try {
            await operations.put(JSON.parse(edited) as Operation);
          } catch {
            // No longer JSON, or nothing to lie under: the row is gone.
          }
          await expectFound();
          await operations.clear();
          await operations.bulkPut(rows);
          expect(await bothWhole()).toBe(true);
        }),
        { numRuns: runs({ test: 15, faults: 200, soak: 1_000 }) },
      );
    },
    patience(60_000),
  );

  it.each<[string, (row: Operation) => unknown]>([
    ['a date', (row) => ({ ...row, payload: { ...row.payload, fields: { at: new Date(0) } } })],
    ['bytes', (row) => ({ ...row, payload: new Uint8Array([1]) })],
    ['no payload', (row) => ({ ...row, payload: undefined })],
    ['no hash', ({ header, payload }) => ({ header, payload })],
  ])('in a row with %s', async (_, edit) => {
    await here.db().operations.put(edit(await rowAt(5)) as Operation);
    await expectFound();
  });

  it.each([1, 100, 256, 257, LENGTH])('entry %i is gone from the database', async (seq) => {
    const { deviceId } = await here.ledger.deviceHead();
    await here.db().operations.delete([deviceId, seq]);
    await expectFound();
  });

  it('one too many lies in the database, or in the journal', async () => {
    const row = await rowAt(LENGTH);
    const stranger = { ...row, header: { ...row.header, deviceId: 'e'.repeat(32), seq: 1 } };
    await here.db().operations.put(stranger);
    await expectFound();
    await here.db().operations.delete(['e'.repeat(32), 1]);
    await local.set({ [`j${'e'.repeat(32)}0000000001`]: JSON.stringify(row) });
    expect(await bothWhole()).toBe(false);
  });

  it('the journal lacks one, or its block', async () => {
    const [[key, value] = ['', '']] = await stored('j');
    await local.remove(key);
    await expectFound();
    await local.set({ [key]: value });
    expect(await bothWhole()).toBe(true);
    await local.remove((await block()).key);
    await expectFound();
  });

  it(
    'the heads: never called whole where a closer look finds something',
    async () => {
      const { heads } = (await local.get('heads')) as { heads: object };
      const text = JSON.stringify(heads);
      await fc.assert(
        fc.asyncProperty(fc.nat(text.length - 1), async (place) => {
          let edited: object;
          try {
            edited = JSON.parse(withOther(text, place)) as object;
          } catch {
            return;
          }
          await local.set({ heads: edited });
          if (await bothWhole().catch(() => false)) expect(await lookCloser()).toEqual([]);
        }),
        { numRuns: runs({ test: 20, faults: 200, soak: 500 }) },
      );
    },
    patience(60_000),
  );

  it('both heads name another end', async () => {
    const row = await here.db().meta.get('heads');
    if (row?.key !== 'heads') throw new Error('no heads');
    const chains = row.heads.chains.map((head) => ({ ...head, hash: 'f'.repeat(64) }));
    await here.db().meta.put({ ...row, heads: { ...row.heads, chains } });
    await local.set({ heads: { ...row.heads, chains } });
    await expectFound();
  });
});
