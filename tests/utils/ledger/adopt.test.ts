import { beforeEach, describe, expect, it } from 'vitest';
import {
  adopt,
  carryChanges,
  type Head,
  type Heads,
  type Operation,
  parseTimestamp,
  seal,
  verifyChain,
} from '@/utils/ledger';
import { change, START, Writer } from './writer';

const LATER = START + 60_000;

let here: Writer;
let tablet: Writer;

beforeEach(async () => {
  here = new Writer('a');
  tablet = new Writer('b');
  for (let i = 0; i < 5; i++) {
    await here.one(change(i === 0 ? 'create' : 'update', { text: `line ${i}` }));
    await tablet.one(change('update', { text: `other ${i}` }));
  }
});

const standing = (operations: readonly Operation[], ...chains: Head[]) => ({
  operations,
  heads: { schemaVersion: 1, deviceId: 'a'.repeat(32), chains } satisfies Heads,
});
const endOf = ({ chain, head }: Writer) => ({ operations: chain, heads: [head] });
const chainOf = (heads: Heads, name: string) =>
  heads.chains.find(({ deviceId }) => deviceId === name.repeat(32));

/** The same device as it was after `length` entries, writing on by itself. */
function copyOf(writer: Writer, length: number): Writer {
  const copy = new Writer('a');
  copy.chain.push(...writer.chain.slice(0, length));
  const last = copy.chain.at(-1);
  if (last) copy.head = { ...copy.head, seq: length, hash: last.hash, hlc: last.header.hlc };
  copy.now = START + 30_000;
  return copy;
}

describe('adopt', () => {
  it('takes another device in whole and goes on in its own chain', () => {
    const before = standing(here.chain, here.head);
    const { add, carry, heads } = adopt(before, endOf(tablet), LATER);
    expect(add).toEqual(tablet.chain);
    expect(carry).toEqual([]);
    expect(heads.deviceId).toBe('a'.repeat(32));
    expect(chainOf(heads, 'a')).toMatchObject({ seq: 5, hash: here.head.hash });
    expect(chainOf(heads, 'b')).toEqual(tablet.head);
  });

  it('finds nothing new the second time', () => {
    const first = adopt(standing(here.chain, here.head), endOf(tablet), LATER);
    const second = adopt(
      { operations: [...here.chain, ...first.add], heads: first.heads },
      endOf(tablet),
      LATER,
    );
    expect(second).toEqual({ add: [], carry: [], heads: first.heads });
  });

  it('raises the chains it takes in to the epoch of this record', () => {
    const own = { ...new Writer('c').head, epoch: 3 };
    const { heads } = adopt(standing([], own), endOf(tablet), LATER);
    expect(chainOf(heads, 'b')?.epoch).toBe(3);
  });

  it('keeps an older copy of its own chain from moving its head back', () => {
    const older = copyOf(here, 3);
    const before = standing(here.chain, here.head);
    expect(adopt(before, endOf(older), LATER)).toEqual({ add: [], carry: [], heads: before.heads });
  });

  it('goes on under a new id when its own chain has grown elsewhere', async () => {
    const older = copyOf(here, 3);
    const before = standing(older.chain, older.head);
    const { add, heads } = adopt(before, endOf(here), LATER);
    expect(add.map(({ header }) => header.seq)).toEqual([4, 5]);
    expect(heads.deviceId).not.toBe('a'.repeat(32));
    expect(await verifyChain([...older.chain, ...add], chainOf(heads, 'a'))).toEqual([]);
  });

  it('never brings back what was purged here', () => {
    const purged = here.chain.map((one) => ({ ...one, payload: null }));
    const before = standing(purged, here.head);
    expect(adopt(before, endOf(here), LATER)).toEqual({ add: [], carry: [], heads: before.heads });
  });

  it('fills a hole from the backup', async () => {
    const torn = here.chain.filter(({ header }) => header.seq !== 3);
    const { add, carry } = adopt(standing(torn, here.head), endOf(here), LATER);
    expect(add).toEqual([here.chain[2]]);
    expect(carry).toEqual([]);
  });

  it('is later than what it has seen, but follows no clock that is far ahead', () => {
    const soon = endOf(tablet);
    tablet.chain.splice(0);
    const { heads } = adopt(standing(here.chain, here.head), soon, LATER);
    expect(chainOf(heads, 'a')?.hlc).toBe(here.head.hlc);
    const late = adopt(standing([], new Writer('a').head), endOf(here), START - 600_000);
    const own = late.heads.chains.find(({ deviceId }) => deviceId === late.heads.deviceId);
    expect(own?.hlc ?? null).toBeNull();
  });
});

describe('a copied profile', () => {
  it('carries what the copy wrote into this chain, under its ids, and only once', async () => {
    const copy = copyOf(here, 3);
    for (let i = 0; i < 4; i++) await copy.one(change('update', { text: `copy ${i}` }));
    const before = standing(here.chain, here.head);
    const { add, carry, heads } = adopt(before, endOf(copy), LATER);
    expect(add).toEqual([]);
    expect(carry.map(({ header }) => header.seq)).toEqual([4, 5, 6, 7]);
    expect(chainOf(heads, 'a')).toMatchObject({ seq: 5, hash: here.head.hash });
    expect(heads.deviceId).not.toBe('a'.repeat(32));

    const own = heads.chains.find(({ deviceId }) => deviceId === heads.deviceId);
    if (!own) throw new Error('no chain grows here');
    const sealed = await seal(carryChanges(carry), {
      head: own,
      now: LATER,
      mono: 0,
      zone: 'Etc/UTC',
    });
    expect(sealed.operations.map(({ header }) => header.opId)).toEqual(
      carry.map(({ header }) => header.opId),
    );
    const after = { operations: [...here.chain, ...sealed.operations], heads };
    expect(adopt(after, endOf(copy), LATER)).toMatchObject({ add: [], carry: [] });
    expect(parseTimestamp(sealed.head.hlc ?? '').ms).toBe(LATER);
  });

  it('carries what builds on an entry that contradicts, also behind a hole', async () => {
    const copy = copyOf(here, 3);
    for (let i = 0; i < 4; i++) await copy.one(change('update', { text: `copy ${i}` }));
    copy.chain.splice(4, 2);
    const { carry } = adopt(standing(here.chain, here.head), endOf(copy), LATER);
    expect(carry.map(({ header }) => header.seq)).toEqual([4, 7]);
  });

  it('has nothing to carry of what is purged', () => {
    expect(carryChanges(here.chain.map((one) => ({ ...one, payload: null })))).toEqual([]);
  });
});
