import { beforeEach, describe, expect, it } from 'vitest';
import type { Head, Operation } from '@/utils/ledger';
import { walkChain } from '@/utils/ledger/walk-chain';
import { change, Writer } from './writer';

const DEVICE = 'a'.repeat(32);
const LENGTH = 6;
let here: Writer;
/** The same device from number 4 on, as another writer saw it later. */
let fork: Writer;

beforeEach(async () => {
  here = new Writer('a');
  fork = new Writer('a');
  for (let i = 0; i < LENGTH; i++) {
    if (i === 3) fork.head = here.head;
    await here.one(change('update', { text: `line ${i}` }));
  }
  fork.now = here.now + 5000;
  for (let i = 3; i < LENGTH; i++) await fork.one(change('update', { text: `fork ${i}` }));
});

const headAt = (chain: readonly Operation[], seq: number): Head => {
  const one = chain.find(({ header }) => header.seq === seq);
  return { deviceId: DEVICE, seq, hash: one?.hash ?? '', hlc: one?.header.hlc ?? null, epoch: 0 };
};
const both = () => [...here.chain, ...fork.chain];
/** As stores give them back: in no order. */
const mixed = () => both().toSorted((a, b) => (a.hash < b.hash ? -1 : 1));
const hashes = (list: readonly Operation[]) => list.map(({ hash }) => hash).sort();

describe('walkChain', () => {
  it('puts one chain in order, with nothing missing and nothing left over', () => {
    const walked = walkChain(DEVICE, here.chain.toReversed(), [headAt(here.chain, LENGTH)]);
    expect(walked).toEqual({ chain: here.chain, conflicting: [], gaps: [] });
  });

  it('finds nothing where there is nothing', () => {
    expect(walkChain(DEVICE, [], [])).toEqual({ chain: [], conflicting: [], gaps: [] });
  });

  it('takes the one a head names, though the other was written later', () => {
    const { chain, conflicting, gaps } = walkChain(DEVICE, mixed(), [headAt(here.chain, LENGTH)]);
    expect(chain).toEqual(here.chain);
    expect(hashes(conflicting)).toEqual(hashes(fork.chain));
    expect(gaps).toEqual([]);
  });

  it('takes the one written last where no head says anything', () => {
    const forked = [...here.chain.slice(0, 3), ...fork.chain];
    for (const entries of [both(), both().toReversed(), mixed()]) {
      const { chain, conflicting } = walkChain(DEVICE, entries, []);
      expect(chain).toEqual(forked);
      expect(hashes(conflicting)).toEqual(hashes(here.chain.slice(3)));
    }
  });

  it('goes by the longest head of several', () => {
    const short = headAt(here.chain, 5);
    const long = headAt(fork.chain, 6);
    for (const heads of [
      [short, long],
      [long, short],
    ]) {
      expect(walkChain(DEVICE, mixed(), heads).chain).toEqual([
        ...here.chain.slice(0, 3),
        ...fork.chain,
      ]);
    }
  });

  it('takes, behind a hole, what some head names, else what was written last', () => {
    const torn = both().filter(({ header }) => header.seq !== 6);
    const end = headAt(here.chain, LENGTH);
    const named = walkChain(DEVICE, torn, [end, headAt(here.chain, 5)]);
    expect(named.chain).toEqual(here.chain.slice(0, 5));
    expect(named.gaps).toEqual([{ deviceId: DEVICE, at: 6, lost: 1 }]);
    for (const entries of [torn, torn.toReversed()]) {
      const unnamed = walkChain(DEVICE, entries, [end]);
      expect(unnamed.chain.at(-1)).toEqual(fork.chain[1]);
    }
  });

  it('sets aside what is not the end that the head names', () => {
    const foreign = { ...headAt(here.chain, LENGTH), hash: 'f'.repeat(64) };
    const { chain, conflicting, gaps } = walkChain(DEVICE, here.chain, [foreign]);
    expect(chain).toEqual(here.chain.slice(0, 5));
    expect(conflicting).toEqual(here.chain.slice(5));
    expect(gaps).toEqual([{ deviceId: DEVICE, at: 6, lost: 1 }]);
  });

  it('counts what is missing at the beginning, in the middle and at the end', () => {
    const kept = here.chain.filter(({ header }) => [3, 5].includes(header.seq));
    const end = { ...headAt(here.chain, LENGTH), seq: 9 };
    expect(walkChain(DEVICE, kept, [end]).gaps).toEqual([
      { deviceId: DEVICE, at: 1, lost: 2 },
      { deviceId: DEVICE, at: 4, lost: 1 },
      { deviceId: DEVICE, at: 6, lost: 4 },
    ]);
    expect(walkChain(DEVICE, [], [end]).gaps).toEqual([{ deviceId: DEVICE, at: 1, lost: 9 }]);
  });

  it('takes entries behind the end that the head knows', () => {
    const { chain, gaps } = walkChain(DEVICE, here.chain, [headAt(here.chain, 2)]);
    expect([chain, gaps]).toEqual([here.chain, []]);
  });
});
