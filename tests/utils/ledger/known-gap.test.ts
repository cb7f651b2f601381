import { beforeAll, describe, expect, it } from 'vitest';
import { isKnownGap, type Operation } from '@/utils/ledger';
import { change, Writer } from './writer';

const DEVICE = 'a'.repeat(32);
const gap = { deviceId: DEVICE, at: 5, lost: 3 };
let entry: (fields: object, entity?: string) => Promise<Operation>;

beforeAll(() => {
  const writer = new Writer('c');
  entry = (fields, entity = 'gap') =>
    writer.one({ ...change('create', fields as Record<string, unknown>), entity });
});

describe('a gap', () => {
  it.each([
    ['exactly it', { at: 5, lost: 3 }, true],
    ['more on both sides', { at: 4, lost: 6 }, true],
    ['more in front', { at: 2, lost: 6 }, true],
    ['more behind', { at: 5, lost: 9 }, true],
    ['less in front', { at: 6, lost: 9 }, false],
    ['less behind', { at: 5, lost: 2 }, false],
    ['what ends where it begins', { at: 2, lost: 3 }, false],
    ['what is behind it', { at: 8, lost: 3 }, false],
    ['no place', { lost: 3 }, false],
    ['no length', { at: 5 }, false],
    ['a place in words', { at: '5', lost: 3 }, false],
    ['a length in words', { at: 5, lost: '3' }, false],
  ])('was said before by an entry that covers %s: %#', async (_, fields, known) => {
    expect(isKnownGap(gap, [await entry({ deviceId: DEVICE, ...fields })])).toBe(known);
  });

  it('of one device says nothing about another', async () => {
    expect(isKnownGap(gap, [await entry({ ...gap, deviceId: 'b'.repeat(32) })])).toBe(false);
  });

  it('is not said by a record of another noun, a purged entry or nobody', async () => {
    const said = await entry(gap);
    expect(isKnownGap(gap, [await entry(gap, 'note')])).toBe(false);
    expect(isKnownGap(gap, [{ ...said, payload: null }])).toBe(false);
    expect(isKnownGap(gap, [])).toBe(false);
    expect(isKnownGap(gap, [await entry(gap, 'note'), said])).toBe(true);
  });
});
