import { beforeAll, describe, expect, it } from 'vitest';
import { type Operation, verifyChain } from '@/utils/ledger';
import { change, Writer } from './writer';

const writer = new Writer('a');
const fork = new Writer('a');
const stranger = new Writer('b');

beforeAll(async () => {
  for (let i = 0; i < 4; i++) {
    if (i === 2) fork.head = writer.head;
    await writer.one(change('update', { n: i }));
    await stranger.one(change('update', { n: i }));
  }
  fork.now += 5;
  for (let i = 0; i < 2; i++) await fork.one(change('update', { n: -i }));
});

const at = (index: number) => writer.chain[index] as Operation;
const headAt = (index: number) => ({ ...writer.head, seq: index + 1, hash: at(index).hash });

describe('verifyChain names', () => {
  it('an entry that comes twice, or too late', async () => {
    const twice = [at(0), at(1), at(1), at(2), at(3)];
    expect(await verifyChain(twice, writer.head)).toEqual([{ seq: 2, fault: 'out_of_order' }]);
    const late = [at(0), at(2), at(1), at(3)];
    expect(await verifyChain(late, writer.head)).toEqual([
      { seq: 3, fault: 'gap' },
      { seq: 2, fault: 'out_of_order' },
    ]);
  });

  it('an entry that is missing, at the beginning too', async () => {
    expect(await verifyChain([at(0), at(2), at(3)], writer.head)).toEqual([
      { seq: 3, fault: 'gap' },
    ]);
    expect(await verifyChain([at(1), at(2), at(3)], writer.head)).toEqual([
      { seq: 2, fault: 'gap' },
    ]);
  });

  it('an entry that builds on another', async () => {
    const mixed = [at(0), at(1), at(2), fork.chain[1] as Operation];
    const head = { ...fork.head };
    expect(await verifyChain(mixed, head)).toEqual([{ seq: 4, fault: 'broken_link' }]);
  });

  it('an end that is not the one the head names', async () => {
    expect(await verifyChain([at(0), at(1)], writer.head)).toEqual([{ seq: 4, fault: 'cut_off' }]);
    expect(await verifyChain(writer.chain, headAt(1))).toEqual([{ seq: 3, fault: 'past_end' }]);
    const other = { ...writer.head, hash: fork.head.hash };
    expect(await verifyChain(writer.chain, other)).toEqual([{ seq: 4, fault: 'broken_link' }]);
  });

  it('an entry of another device: the head says whose chain it is, else the first entry', async () => {
    expect(await verifyChain([at(0), at(1)])).toEqual([]);
    expect(await verifyChain([at(0), stranger.chain[1] as Operation])).toEqual([
      { seq: 2, fault: 'foreign_device' },
    ]);
    expect(await verifyChain(stranger.chain.slice(0, 1), headAt(0))).toEqual([
      { seq: 1, fault: 'foreign_device' },
      { seq: 1, fault: 'cut_off' },
    ]);
  });

  it('a first row that is no entry at all, without a throw', async () => {
    const garbled = { hash: 'f'.repeat(64), payload: null } as unknown as Operation;
    expect(await verifyChain([garbled])).toEqual([{ seq: 1, fault: 'header_changed' }]);
    expect(await verifyChain([garbled, at(1)], headAt(1))).toEqual([
      { seq: 1, fault: 'header_changed' },
      { seq: 2, fault: 'broken_link' },
    ]);
  });
});

describe('verifyChain', () => {
  it('asks before every entry, so that a screen can show how far it is', async () => {
    let asked = 0;
    const each = async () => {
      asked += 1;
    };
    await verifyChain(writer.chain, writer.head, { each });
    expect(asked).toBe(writer.chain.length);
  });
});
