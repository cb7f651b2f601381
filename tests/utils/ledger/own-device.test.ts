import { beforeAll, describe, expect, it } from 'vitest';
import { type Head, type Heads, type Operation, reconcile } from '@/utils/ledger';
import { change, Writer } from './writer';

const here = new Writer('a');
const tablet = new Writer('b');
const phone = new Writer('c');

beforeAll(async () => {
  tablet.now += 60_000;
  phone.now += 30_000;
  for (const writer of [here, tablet, phone]) {
    for (let i = 0; i < 3; i++) await writer.one(change('update', { n: i }));
  }
});

const CHAINS = () => [here.head, tablet.head, phone.head];
const side = (own: string, chains: readonly Head[] = CHAINS(), schemaVersion = 1) => ({
  operations: [...here.chain, ...tablet.chain, ...phone.chain] as Operation[],
  heads: { schemaVersion, deviceId: own.repeat(32), chains: [...chains] } satisfies Heads,
});

describe('the chain that grows here', () => {
  it.each([
    ['a', 'b', 'b'],
    ['b', 'a', 'b'],
    ['a', 'c', 'c'],
    ['c', 'a', 'c'],
    ['b', 'c', 'b'],
    ['c', 'b', 'b'],
  ])('is, of %s and %s, the one whose clock is later', (first, second, own) => {
    const { heads } = reconcile([side(first), side(second)]);
    expect(heads.deviceId).toBe(own.repeat(32));
    expect(heads.chains).toHaveLength(3);
  });

  it('is one that was written to rather than one that never was', () => {
    const empty = new Writer('d').head;
    const chains = [...CHAINS(), empty];
    for (const sides of [
      [side('d', chains), side('a', chains)],
      [side('a', chains), side('d', chains)],
    ]) {
      expect(reconcile(sides).heads.deviceId).toBe(here.head.deviceId);
    }
    expect(reconcile([side('d', chains)]).heads.deviceId).toBe(empty.deviceId);
  });

  it('is new, and later than every clock, where the heads name none that stands', () => {
    const { heads } = reconcile([side('f')]);
    expect(CHAINS().map(({ deviceId }) => deviceId)).not.toContain(heads.deviceId);
    expect(heads.deviceId).toMatch(/^[0-9a-f]{32}$/);
    expect(heads.chains.at(-1)).toMatchObject({ deviceId: heads.deviceId, hlc: tablet.head.hlc });
  });
});

describe('what two stores agree on', () => {
  it('is of the newer schema', () => {
    expect(reconcile([side('a', CHAINS(), 1), side('a', CHAINS(), 7)]).heads.schemaVersion).toBe(7);
    expect(reconcile([side('a', CHAINS(), 7), side('a', CHAINS(), 1)]).heads.schemaVersion).toBe(7);
  });

  it('is purged where either has purged it, whichever comes first', () => {
    const full = side('a');
    const purged = full.operations.map((one, at) => (at === 1 ? { ...one, payload: null } : one));
    const lean = { ...full, operations: purged };
    expect(reconcile([full, lean]).missing).toEqual([[purged[1]], []]);
    expect(reconcile([lean, full]).missing).toEqual([[], [purged[1]]]);
  });
});
