import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { intact } from '@/utils/ledger';
import { change, Writer } from './writer';

const LENGTH = 8;
const here = new Writer('a');

beforeAll(async () => {
  for (let i = 0; i < LENGTH; i++) await here.one(change('create', { text: `line ${i}` }));
});

describe('intact', () => {
  it('takes back what was sealed, through JSON too', async () => {
    for (const operation of here.chain) {
      expect(await intact(JSON.parse(JSON.stringify(operation)))).toEqual(operation);
    }
  });

  it('takes nothing that was changed anywhere', async () => {
    const texts = here.chain.map((operation) => JSON.stringify(operation));
    await fc.assert(
      fc.asyncProperty(
        fc.nat(LENGTH - 1),
        fc.nat(2000),
        fc.constantFrom('0', '1', 'f', 'x', '"', ' '),
        async (which, at, character) => {
          const text = texts[which] ?? '';
          const place = at % text.length;
          const garbled = text.slice(0, place) + character + text.slice(place + 1);
          const value = (() => {
            try {
              return JSON.parse(garbled) as unknown;
            } catch {
              return garbled;
            }
          })();
          const taken = await intact(value);
          // A space beside a bracket changes nothing; anything else must be noticed.
          if (taken) expect(taken).toEqual(here.chain[which]);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([null, undefined, 7, 'text', [], {}, { header: {} }])('takes no %j', async (value) => {
    expect(await intact(value)).toBeNull();
  });
});
