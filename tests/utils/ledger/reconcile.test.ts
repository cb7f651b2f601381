import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Gap,
  GENESIS,
  type Head,
  type Heads,
  newChain,
  type Operation,
  reconcile,
  type Side,
} from '@/utils/ledger';
import { change, Writer } from './writer';

const LENGTH = 14;
const here = new Writer('a');
const tablet = new Writer('b');
/** The same device, from number 9 on as another writer saw it. */
const fork = new Writer('a');

beforeAll(async () => {
  for (let i = 0; i < LENGTH; i++) {
    here.now += 1000;
    if (i === 8) fork.head = here.head;
    await here.one(change(i === 0 ? 'create' : 'update', { text: `line ${i}` }));
    await tablet.one(change('update', { text: `other ${i}` }));
  }
  fork.now = here.now + 5000;
  for (let i = 8; i < LENGTH + 4; i++) await fork.one(change('update', { text: `fork ${i}` }));
});

const headsOf = (...chains: Head[]): Heads => ({
  schemaVersion: 1,
  deviceId: 'a'.repeat(32),
  chains,
});
const full = () => headsOf(here.head, tablet.head);
const everything = () => [...here.chain, ...tablet.chain];
const hashes = (operations: readonly Operation[]) => operations.map(({ hash }) => hash).sort();

/** Which of all entries a store holds. */
const subset = fc.array(fc.boolean(), { minLength: LENGTH * 2, maxLength: LENGTH * 2 });
const pick = (chosen: readonly boolean[]) => everything().filter((_, i) => chosen[i]);

function lostSeqs(gaps: readonly Gap[], deviceId: string): number[] {
  return gaps
    .filter((gap) => gap.deviceId === deviceId)
    .flatMap(({ at, lost }) => Array.from({ length: lost }, (_, i) => at + i));
}

describe('reconcile', () => {
  it('gives each side exactly what it lacks, whatever either has lost', () => {
    fc.assert(
      fc.property(subset, subset, fc.constantFrom(0, 1, 2), (first, second, headless) => {
        const sides: Side[] = [pick(first), pick(second)].map((operations, i) => ({
          operations,
          heads: i === headless ? null : full(),
        }));
        const union = everything().filter((_, i) => first[i] || second[i]);
        const result = reconcile(sides);
        expect(hashes(result.operations)).toEqual(hashes(union));
        for (const [i, { operations }] of sides.entries()) {
          const filled = hashes([...operations, ...(result.missing[i] ?? [])]);
          expect(filled).toEqual(hashes(union));
        }
        expect(result.conflicting).toEqual([]);
        for (const writer of [here, tablet]) {
          const lost = writer.chain.filter((one) => !union.includes(one));
          expect(lostSeqs(result.gaps, writer.head.deviceId)).toEqual(
            lost.map(({ header }) => header.seq),
          );
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps the device where nothing is lost, and starts a new chain where something is', () => {
    fc.assert(
      fc.property(subset, subset, (first, second) => {
        const sides = [first, second].map((chosen) => ({
          operations: pick(chosen),
          heads: full(),
        }));
        const { heads, gaps } = reconcile(sides);
        const own = heads.chains.find(({ deviceId }) => deviceId === heads.deviceId);
        if (gaps.length === 0) expect(own).toEqual(here.head);
        else {
          expect([here.head.deviceId, tablet.head.deviceId]).not.toContain(heads.deviceId);
          expect(own).toMatchObject({ seq: 0, hash: GENESIS, hlc: here.head.hlc });
        }
        // A head never goes back, also where its operation is lost.
        expect(heads.chains).toEqual(expect.arrayContaining([here.head, tablet.head]));
      }),
    );
  });

  it('changes nothing more the second time, once the gaps are entered', async () => {
    await fc.assert(
      fc.asyncProperty(subset, subset, async (first, second) => {
        const sides = [first, second].map((chosen) => ({
          operations: pick(chosen),
          heads: full(),
        }));
        const once = reconcile(sides);
        const entries = new Writer('c');
        entries.head = once.heads.chains.at(-1) ?? entries.head;
        if (once.gaps.length > 0) {
          await entries.write(
            ...once.gaps.map((gap) => ({
              ...change('create', { ...gap, foundAt: 1 }),
              entity: 'gap',
            })),
          );
        }
        const chains = once.heads.chains.map((head) =>
          head.deviceId === entries.head.deviceId ? entries.head : head,
        );
        const heads = { ...once.heads, chains };
        const operations = [...once.operations, ...entries.chain];
        const twice = reconcile([
          { operations, heads },
          { operations, heads },
        ]);
        expect(twice).toMatchObject({ missing: [[], []], gaps: [], conflicting: [], ended: [] });
        expect(twice.heads.deviceId).toBe(heads.deviceId);
      }),
      { numRuns: 60 },
    );
  });

  it('restores all of either side from the other', () => {
    const whole = { operations: everything(), heads: full() };
    const empty = { operations: [], heads: null };
    for (const sides of [
      [whole, empty],
      [empty, whole],
    ]) {
      const { operations, missing, gaps, heads } = reconcile(sides);
      expect(hashes(operations)).toEqual(hashes(everything()));
      expect(missing.map(({ length }) => length).sort()).toEqual([0, LENGTH * 2]);
      expect(gaps).toEqual([]);
      expect(heads).toEqual(full());
    }
  });

  it('starts anew where there is nothing at all', () => {
    const nothing = { operations: [], heads: null };
    const { heads, missing, gaps } = reconcile([nothing, nothing]);
    expect(heads.chains).toEqual([expect.objectContaining({ seq: 0, deviceId: heads.deviceId })]);
    expect([missing, gaps]).toEqual([[[], []], []]);
  });

  it('says how much both have lost at the end', () => {
    const operations = here.chain.slice(0, 10);
    const side = { operations, heads: headsOf(here.head) };
    const { gaps, heads } = reconcile([side, { operations: [], heads: null }]);
    expect(gaps).toEqual([{ deviceId: here.head.deviceId, at: 11, lost: 4 }]);
    expect(heads.chains).toContainEqual(here.head);
  });

  it('lets the older head of one store stand back', () => {
    const old = here.chain[6];
    const head = { ...here.head, seq: 7, hash: old?.hash ?? '', hlc: old?.header.hlc ?? null };
    const behind = { operations: here.chain.slice(0, 7), heads: headsOf(head) };
    const ahead = { operations: here.chain, heads: headsOf(here.head) };
    const { heads, missing } = reconcile([behind, ahead]);
    expect(heads).toEqual(headsOf(here.head));
    expect(missing).toEqual([here.chain.slice(7), []]);
  });

  it('takes what no head knows of yet', () => {
    const head = { ...here.head, seq: 3, hash: here.chain[2]?.hash ?? '' };
    const side = { operations: here.chain, heads: headsOf(head) };
    const { heads, gaps } = reconcile([side, side]);
    expect([heads.chains, gaps]).toEqual([[here.head], []]);
  });
});

describe('entries that contradict each other', () => {
  const sides = (): Side[] => [
    { operations: here.chain, heads: headsOf(here.head) },
    { operations: [...here.chain.slice(0, 8), ...fork.chain], heads: headsOf(fork.head) },
  ];

  it('are set aside, and only they', () => {
    const { operations, conflicting, gaps, missing } = reconcile(sides());
    expect(operations).toEqual([...here.chain.slice(0, 8), ...fork.chain]);
    expect(hashes(conflicting)).toEqual(hashes(here.chain.slice(8)));
    expect(gaps).toEqual([]);
    expect(missing).toEqual([fork.chain, []]);
  });

  it('make the device go on in a new chain', () => {
    const { heads } = reconcile(sides());
    expect(heads.deviceId).not.toBe(here.head.deviceId);
    expect(heads.chains).toContainEqual(fork.head);
  });

  it('are never lost, whatever else is missing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
        fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
        (first, second) => {
          const [one, other] = sides();
          const a = one?.operations.filter((_, i) => first[i]) ?? [];
          const b = other?.operations.filter((_, i) => second[i]) ?? [];
          const { operations, conflicting } = reconcile([
            { operations: a, heads: one?.heads ?? null },
            { operations: b, heads: other?.heads ?? null },
          ]);
          const all = new Set([...a, ...b].map(({ hash }) => hash));
          expect(hashes([...operations, ...conflicting])).toEqual([...all].sort());
          const places = operations.map(({ header }) => `${header.deviceId} ${header.seq}`);
          expect(new Set(places).size).toBe(places.length);
        },
      ),
    );
  });
});

describe('delete everything', () => {
  const after = new Writer('d');
  const deleted = () => ({
    ...headsOf({ ...after.head, epoch: 1 }),
    deviceId: after.head.deviceId,
  });

  beforeAll(async () => {
    await after.one(change('create', { text: 'a new beginning' }));
  });

  it('ends what an older epoch left in either store', () => {
    const old = { operations: everything(), heads: full() };
    const now = { operations: after.chain, heads: deleted() };
    for (const sides of [
      [old, now],
      [now, old],
    ]) {
      const { operations, ended, heads, gaps } = reconcile(sides);
      expect(operations).toEqual(after.chain);
      expect(ended.toSorted()).toEqual([here.head.deviceId, tablet.head.deviceId]);
      expect(heads).toEqual(deleted());
      expect(gaps).toEqual([]);
    }
  });

  it('was killed half way: what is left in the store that knows of it goes too', () => {
    const half = { operations: everything(), heads: deleted() };
    const { operations, ended } = reconcile([half, { operations: [], heads: null }]);
    expect(operations).toEqual([]);
    expect(ended.toSorted()).toEqual([here.head.deviceId, tablet.head.deviceId]);
  });

  it('is nothing that an empty store can say', () => {
    const own = newChain(0, null);
    const empty = { operations: [], heads: { ...headsOf(own), deviceId: own.deviceId } };
    const { operations } = reconcile([{ operations: everything(), heads: full() }, empty]);
    expect(operations).toHaveLength(LENGTH * 2);
  });
});

describe('purged payloads', () => {
  it('stay purged when only one store had come to it', () => {
    const purged = here.chain.map((one, i) => (i === 3 ? { ...one, payload: null } : one));
    const heads = headsOf(here.head);
    const { operations, missing, gaps } = reconcile([
      { operations: purged, heads },
      { operations: here.chain, heads },
    ]);
    expect(operations[3]?.payload).toBeNull();
    expect(missing).toEqual([[], [purged[3]]]);
    expect(gaps).toEqual([]);
  });
});
