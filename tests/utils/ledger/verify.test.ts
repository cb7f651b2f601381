import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { patience, runs } from '@/tests/faults/runs';
import { type Operation, sha256, verifyChain } from '@/utils/ledger';
import { canonical } from '@/utils/ledger/json';
import { change, Writer } from './writer';

const LENGTH = 12;
const writer = new Writer('a');
const stranger = new Writer('b');

beforeAll(async () => {
  for (let i = 0; i < LENGTH; i++) {
    await writer.one(change(i === 0 ? 'create' : 'update', { text: `line ${i}` }));
    await stranger.one(change('update', { text: `other ${i}` }));
  }
});

const at = (index: number) => fc.integer({ min: index, max: LENGTH - 1 });

function withPart(index: number, part: (operation: Operation) => unknown): Operation[] {
  return writer.chain.map((operation, i) =>
    i === index ? ({ ...operation, ...(part(operation) as object) } as Operation) : operation,
  );
}

/** The seqs at which something is reported, for a chain whose end the head knows. */
async function found(chain: readonly Operation[]): Promise<number[]> {
  return (await verifyChain(chain, writer.head)).map(({ seq }) => seq);
}

describe('verifyChain', () => {
  it('holds for what was sealed, one by one or many at once', async () => {
    expect(await verifyChain(writer.chain, writer.head)).toEqual([]);
    const bulk = new Writer('c');
    await bulk.write(...Array.from({ length: 30 }, (_, i) => change('update', { text: `${i}` })));
    expect(await verifyChain(bulk.chain, bulk.head)).toEqual([]);
  });

  it('holds for an empty chain and for purged payloads', async () => {
    expect(await verifyChain([])).toEqual([]);
    const purged = withPart(4, () => ({ payload: null }));
    expect(await verifyChain(purged, writer.head)).toEqual([]);
  });

  it('locates an edited field of any header', async () => {
    const names = Object.keys(writer.chain[0]?.header ?? {});
    await fc.assert(
      fc.asyncProperty(at(0), fc.constantFrom(...names), async (index, name) => {
        const edited = withPart(index, ({ header }) => ({
          header: { ...header, [name]: name === 'seq' ? header.seq : 'x' },
          ...(name === 'seq' ? { hash: 'f'.repeat(64) } : {}),
        }));
        const seqs = await found(edited);
        expect(seqs[0] === index + 1 || Number.isNaN(Number(seqs[0]))).toBe(true);
      }),
    );
  });

  it('locates an added header field', async () => {
    const edited = withPart(3, ({ header }) => ({ header: { ...header, extra: 1 } }));
    expect(await verifyChain(edited, writer.head)).toEqual([{ seq: 4, fault: 'header_changed' }]);
  });

  it('locates an edited payload', async () => {
    await fc.assert(
      fc.asyncProperty(at(0), fc.jsonValue(), async (index, value) => {
        const edited = withPart(index, ({ payload }) => ({
          payload: { ...payload, fields: { text: value } },
        }));
        expect(await verifyChain(edited, writer.head)).toEqual([
          { seq: index + 1, fault: 'payload_changed' },
        ]);
      }),
    );
  });

  it.each([
    ['undefined', undefined],
    ['a string', 'payload'],
    ['bytes', new Uint8Array(3)],
    ['a number that is none', { fields: { text: Number.NaN } }],
  ])('names a payload that is %s without a throw', async (_, payload) => {
    expect(
      await verifyChain(
        withPart(6, () => ({ payload })),
        writer.head,
      ),
    ).toEqual([{ seq: 7, fault: 'payload_changed' }]);
  });

  it('locates an edit whose hashes were made anew', async () => {
    await fc.assert(
      fc.asyncProperty(at(0), async (index) => {
        const chain = [...writer.chain];
        const victim = chain[index];
        if (!victim?.payload) throw new Error('no payload');
        const payload = { ...victim.payload, fields: { text: 'forged' } };
        const header = { ...victim.header, payloadDigest: await sha256(canonical(payload)) };
        chain[index] = { header, payload, hash: await sha256(canonical(header)) };
        // The operation itself looks right now; what follows it does not fit any more.
        expect(await found(chain)).toEqual([Math.min(index + 2, LENGTH)]);
      }),
    );
  });

  it('locates an operation that was dropped, first, middle or last', async () => {
    await fc.assert(
      fc.asyncProperty(at(0), async (index) => {
        const seqs = await found(writer.chain.toSpliced(index, 1));
        expect(seqs).toEqual([Math.min(index + 2, LENGTH)]);
      }),
    );
  });

  it('notices a chain that was cut off, also all of it', async () => {
    for (let keep = 0; keep < LENGTH; keep++) {
      const cut = writer.chain.slice(0, keep);
      expect(await verifyChain(cut, writer.head)).toEqual([{ seq: LENGTH, fault: 'cut_off' }]);
    }
  });

  it('notices operations behind the end that the head names', async () => {
    const end = writer.chain[LENGTH - 3];
    const head = { ...writer.head, seq: LENGTH - 2, hash: end?.hash ?? '' };
    expect((await verifyChain(writer.chain, head)).map(({ seq }) => seq)).toEqual([LENGTH - 1]);
  });

  it('locates two that changed places', async () => {
    await fc.assert(
      fc.asyncProperty(at(0), at(0), async (one, two) => {
        fc.pre(one !== two);
        const [first, second] = [Math.min(one, two), Math.max(one, two)];
        const chain = [...writer.chain];
        [chain[first], chain[second]] = [
          writer.chain[second] as Operation,
          writer.chain[first] as Operation,
        ];
        expect((await found(chain))[0]).toBe(second + 1);
        expect(await found(chain)).toContain(first + 1);
      }),
    );
  });

  it('locates one that was put in twice or comes from another device', async () => {
    await fc.assert(
      fc.asyncProperty(at(1), async (index) => {
        const twice = writer.chain.toSpliced(index, 0, writer.chain[index - 1] as Operation);
        expect((await found(twice))[0]).toBe(index);
        const foreign = stranger.chain[index] as Operation;
        expect(await verifyChain(writer.chain.toSpliced(index, 0, foreign), writer.head)).toEqual([
          { seq: foreign.header.seq, fault: 'foreign_device' },
        ]);
      }),
    );
  });

  it(
    'locates one byte changed anywhere in its text',
    async () => {
      await fc.assert(
        fc.asyncProperty(at(0), fc.nat(), async (index, where) => {
          const text = JSON.stringify(writer.chain[index]);
          const place = where % text.length;
          const flipped = text[place] === 'a' ? 'b' : 'a';
          let edited: Operation;
          try {
            edited = JSON.parse(
              text.slice(0, place) + flipped + text.slice(place + 1),
            ) as Operation;
          } catch {
            return; // no longer JSON: nothing to verify
          }
          const chain = writer.chain.with(index, edited);
          expect((await verifyChain(chain, writer.head)).length).toBeGreaterThan(0);
        }),
        { numRuns: runs({ test: 300, faults: 10_000, soak: 10_000 }) },
      );
    },
    patience(20_000),
  );
});
