import { describe, expect, it } from 'vitest';
import {
  epochOf,
  firstHeads,
  GENESIS,
  type Head,
  type Heads,
  headsSchema,
  newChain,
  OPERATION_VERSION,
  ownHead,
  sameHeads,
  withOwnHead,
} from '@/utils/ledger';

const chain = (name: string, seq = 3, epoch = 0): Head => ({
  deviceId: name.repeat(32),
  seq,
  hash: String(seq).repeat(64).slice(0, 64),
  hlc: null,
  epoch,
});
const heads = (own: string, ...chains: Head[]): Heads => ({
  schemaVersion: 1,
  deviceId: own.repeat(32),
  chains,
});

describe('the heads of a store that was never written to', () => {
  it('are valid, name one empty chain and its device', () => {
    const first = firstHeads();
    expect(headsSchema.parse(first)).toEqual(first);
    expect(first).toEqual({
      schemaVersion: OPERATION_VERSION,
      deviceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      chains: [{ deviceId: first.deviceId, seq: 0, hash: GENESIS, hlc: null, epoch: 0 }],
    });
    expect(firstHeads().deviceId).not.toBe(first.deviceId);
  });
});

describe('the chain that grows here', () => {
  it('is the one of this device, not the first in the list', () => {
    expect(ownHead(heads('a', chain('b', 9), chain('a', 4)))).toEqual(chain('a', 4));
  });

  it('is a new one of the same device and epoch where none is named', () => {
    expect(ownHead(heads('a', chain('b', 9, 2)))).toEqual({
      deviceId: 'a'.repeat(32),
      seq: 0,
      hash: GENESIS,
      hlc: null,
      epoch: 2,
    });
  });

  it('is replaced, the others stay', () => {
    const before = heads('a', chain('a', 4), chain('b', 9));
    expect(withOwnHead(before, chain('a', 5)).chains).toEqual([chain('b', 9), chain('a', 5)]);
    const next = newChain(1, 'later');
    expect(withOwnHead(before, next)).toEqual({
      ...before,
      deviceId: next.deviceId,
      chains: [...before.chains, next],
    });
  });
});

describe('the epoch', () => {
  it('is the highest of all chains, zero for none', () => {
    expect(epochOf(heads('a', chain('a', 1, 1), chain('b', 1, 3), chain('d', 1, 2)))).toBe(3);
    expect(epochOf(heads('a'))).toBe(0);
  });
});

describe('two stores', () => {
  const one = heads('a', chain('a', 4), chain('b', 9), chain('d', 1));

  it('have the same heads whatever the order of chains and keys', () => {
    const turned = {
      chains: one.chains.toReversed(),
      deviceId: one.deviceId,
      schemaVersion: 1,
    } satisfies Heads;
    expect(sameHeads(one, turned)).toBe(true);
    expect(sameHeads(heads('a', chain('b', 9), chain('d', 1), chain('a', 4)), one)).toBe(true);
  });

  it.each([
    ['a chain that is longer', heads('a', chain('a', 5), chain('b', 9), chain('d', 1))],
    ['a chain less', heads('a', chain('a', 4), chain('b', 9))],
    ['another chain that grows', { ...one, deviceId: 'b'.repeat(32) }],
    ['a newer schema', { ...one, schemaVersion: 2 }],
    ['what a newer version added', { ...one, mark: 'x' }],
  ])('differ by %s', (_, other) => {
    expect(sameHeads(one, other)).toBe(false);
  });

  it('differ when only one has any', () => {
    expect(sameHeads(one, null)).toBe(false);
    expect(sameHeads(null, one)).toBe(false);
    expect(sameHeads(null, null)).toBe(true);
  });
});
