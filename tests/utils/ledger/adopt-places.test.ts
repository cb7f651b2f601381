import { beforeEach, describe, expect, it } from 'vitest';
import { adopt, type Head, type Heads, type Operation } from '@/utils/ledger';
import { change, START, Writer } from './writer';

const LATER = START + 600_000;
let here: Writer;
let tablet: Writer;
let phone: Writer;

/** The same device as it was after `length` entries, writing on by itself. */
async function forkOf(writer: Writer, length: number, more: number): Promise<Writer> {
  const fork = new Writer('a');
  fork.chain.push(...writer.chain.slice(0, length));
  const last = fork.chain.at(-1);
  if (last) fork.head = { ...fork.head, seq: length, hash: last.hash, hlc: last.header.hlc };
  fork.now = START + 30_000;
  for (let i = 0; i < more; i++) await fork.one(change('update', { text: `fork ${i}` }));
  return fork;
}

beforeEach(async () => {
  here = new Writer('a');
  tablet = new Writer('b');
  phone = new Writer('c');
  tablet.now += 1000;
  phone.now += 2000;
  for (let i = 0; i < 5; i++) {
    for (const writer of [here, tablet, phone]) await writer.one(change('update', { n: i }));
  }
});

const standing = (operations: readonly Operation[], ...chains: Head[]) => ({
  operations,
  heads: { schemaVersion: 1, deviceId: 'a'.repeat(32), chains } satisfies Heads,
});
const seqs = (operations: readonly Operation[]) => operations.map(({ header }) => header.seq);
const chainOf = ({ chains }: Heads, name: string) =>
  chains.find(({ deviceId }) => deviceId === name.repeat(32));

describe('what is taken in', () => {
  it('comes device by device and in order, however it lay in the backup', () => {
    const operations = [...phone.chain, ...tablet.chain].toSorted((a, b) => {
      return a.hash < b.hash ? -1 : 1;
    });
    const foreign = { operations, heads: [phone.head, tablet.head] };
    const { add, heads } = adopt(standing(here.chain, here.head), foreign, LATER);
    expect(add).toEqual([...tablet.chain, ...phone.chain]);
    expect(chainOf(heads, 'b')).toEqual(tablet.head);
    expect(chainOf(heads, 'c')).toEqual(phone.head);
  });

  it('makes the own clock later than all of it, and leaves the own chain where it was', () => {
    const foreign = {
      operations: [...phone.chain, ...tablet.chain],
      heads: [phone.head, tablet.head],
    };
    const { heads } = adopt(standing(here.chain, here.head), foreign, LATER);
    expect(chainOf(heads, 'a')).toEqual({ ...here.head, hlc: phone.head.hlc });
    const fresh = new Writer('a').head;
    expect(chainOf(adopt(standing([], fresh), foreign, LATER).heads, 'a')?.hlc).toBe(
      phone.head.hlc,
    );
  });

  it('leaves the heads as they are, in their order, when nothing is later', () => {
    const before = standing([...here.chain, ...tablet.chain], here.head, tablet.head);
    const { heads } = adopt(before, { operations: tablet.chain, heads: [tablet.head] }, LATER);
    expect(heads).toEqual(before.heads);
  });
});

describe('an entry stands against what is here', () => {
  it('when its place is taken, though it builds on the same entry', async () => {
    const fork = await forkOf(here, 4, 1);
    const { add, carry } = adopt(
      standing(here.chain, here.head),
      { operations: fork.chain, heads: [fork.head] },
      LATER,
    );
    expect([seqs(add), seqs(carry)]).toEqual([[], [5]]);
  });

  it('when it builds on another entry than stands before it', async () => {
    const fork = await forkOf(here, 2, 3);
    const torn = fork.chain.filter(({ header }) => header.seq !== 3);
    const older = here.chain.slice(0, 3);
    const head = { ...here.head, seq: 3, hash: older[2]?.hash ?? '' };
    const { add, carry, heads } = adopt(
      standing(older, head),
      { operations: torn, heads: [fork.head] },
      LATER,
    );
    expect([seqs(add), seqs(carry)]).toEqual([[], [4, 5]]);
    expect(chainOf(heads, 'a')).toEqual(head);
  });

  it('when what stands behind it builds on another', async () => {
    const fork = await forkOf(here, 3, 1);
    const torn = here.chain.filter(({ header }) => header.seq !== 4);
    const { add, carry } = adopt(
      standing(torn, here.head),
      { operations: fork.chain, heads: [fork.head] },
      LATER,
    );
    expect([seqs(add), seqs(carry)]).toEqual([[], [4]]);
  });

  it('and all that builds on it with it, in whatever order they come', async () => {
    const fork = await forkOf(here, 3, 4);
    const foreign = { operations: fork.chain.toReversed(), heads: [fork.head] };
    const { add, carry } = adopt(standing(here.chain, here.head), foreign, LATER);
    expect([seqs(add), seqs(carry)]).toEqual([[], [4, 5, 6, 7]]);
  });
});
