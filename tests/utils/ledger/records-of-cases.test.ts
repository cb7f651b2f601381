import { beforeEach, describe, expect, it } from 'vitest';
import { recordsOfCases } from '@/utils/ledger';
import { CASE, change, NOTE, Writer } from './writer';

const OTHER_CASE = 'd'.repeat(32);
const OTHER = 'f'.repeat(32);
let here: Writer;
const idsOf = (...cases: string[]) => [...recordsOfCases(here.chain, new Set(cases)).keys()];

beforeEach(async () => {
  here = new Writer('a');
  await here.one(change('create', { text: 'one' }));
  await here.one({ ...change('create', { text: 'of no case' }), entityId: OTHER, caseId: null });
});

describe('recordsOfCases', () => {
  it('gives every entry about a record, also those written for another case', async () => {
    await here.one({ ...change('update', { text: 'two' }), caseId: OTHER_CASE });
    const records = recordsOfCases(here.chain, new Set([OTHER_CASE]));
    expect([...records.keys()]).toEqual([NOTE]);
    expect(records.get(NOTE)).toEqual([here.chain[0], here.chain[2]]);
    expect(idsOf(CASE)).toEqual([]);
    expect(idsOf(CASE, OTHER_CASE)).toEqual([NOTE]);
  });

  it('leaves out what belongs to no case', () => {
    expect(idsOf(CASE)).toEqual([NOTE]);
    expect(idsOf()).toEqual([]);
  });

  it('knows where a record was when it was deleted, in any order of entries', async () => {
    await here.one({ ...change('update', { text: 'two' }), caseId: OTHER_CASE });
    const seen = { text: here.chain.map(({ header }) => header.opId) };
    await here.one({ ...change('delete', {}, seen), caseId: OTHER_CASE });
    for (const operations of [here.chain, here.chain.toReversed()]) {
      expect([...recordsOfCases(operations, new Set([OTHER_CASE])).keys()]).toEqual([NOTE]);
      expect([...recordsOfCases(operations, new Set([CASE])).keys()]).toEqual([]);
    }
  });

  it('takes the last entry of what was purged, deleted in no case at all', async () => {
    await here.one({ ...change('delete', {}), caseId: null });
    here.chain.splice(
      0,
      here.chain.length,
      ...here.chain.map((one) => ({ ...one, payload: null })),
    );
    expect(idsOf(CASE)).toEqual([]);
  });
});
