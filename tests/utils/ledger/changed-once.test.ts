import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { changedOnce, type Operation } from '@/utils/ledger';
import { changedPart } from '@/utils/ledger/verify';
import { change, Writer } from './writer';

const LENGTH = 6;
const writer = new Writer('a');

beforeAll(async () => {
  for (let i = 0; i < LENGTH; i++) await writer.one(change('create', { text: `line ${i}`, n: i }));
});

/** One thing altered, as a store may give it back. */
const damages: readonly ((one: Operation) => Operation)[] = [
  (one) => one,
  (one) => JSON.parse(JSON.stringify(one)) as Operation,
  (one) => ({ ...one, payload: null }),
  (one) => ({ ...one, hash: `0${one.hash.slice(1)}` }),
  (one) => ({ ...one, header: { ...one.header, zone: 'Etc/UTC' } }),
  (one) => ({ ...one, payload: { ...one.payload, fields: {} } as Operation['payload'] }),
  (one) => ({ ...one, payload: undefined as unknown as Operation['payload'] }),
];

describe('changedOnce', () => {
  it('says of every copy what looking at it alone says, in whatever order they come', () => {
    const copy = fc.tuple(fc.nat(LENGTH - 1), fc.constantFrom(...damages));
    fc.assert(
      fc.property(fc.array(copy, { maxLength: 20 }), (copies) => {
        const changedIn = changedOnce();
        for (const [at, damage] of copies) {
          const one = damage(writer.chain[at] as Operation);
          expect(changedIn(one)).toBe(changedPart(one));
        }
      }),
      { numRuns: 500 },
    );
  });
});
