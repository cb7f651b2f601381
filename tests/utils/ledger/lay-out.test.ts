import { describe, expect, it } from 'vitest';
import { PAYLOAD_BYTES } from '@/utils/ledger';
import { canonical } from '@/utils/ledger/json';
import { layOut } from '@/utils/ledger/lay-out';
import { change, Writer } from './writer';

const bytes = (value: unknown) => new TextEncoder().encode(canonical(value)).length;
const movedOut = (fields: Record<string, unknown>) => {
  const last = layOut(change('create', fields)).at(-1);
  return Object.entries(last?.fields ?? {})
    .filter(([, value]) => typeof value === 'object')
    .map(([name]) => name);
};
const text = (length: number) => 'x'.repeat(length);

describe('a record larger than one operation', () => {
  it('moves its longest texts out first, and no more than it must', () => {
    const fields = {
      a: text(9000),
      b: text(16_000),
      c: text(15_000),
      d: text(16_300),
      e: text(12),
    };
    expect(movedOut(fields)).toEqual([]);
    expect(movedOut({ ...fields, f: text(12_000) })).toEqual(['d']);
    expect(movedOut({ ...fields, f: text(12_000), g: text(14_000) })).toEqual(['b', 'd']);
  });

  it('never moves a text out that is shorter than what would stand for it', () => {
    const short = Object.fromEntries(Array.from({ length: 700 }, (_, i) => [`f${i}`, text(100)]));
    expect(movedOut({ ...short, long: text(101) })).toEqual(['long']);
  });

  it('fits at every size around the limit', async () => {
    const base = { a: text(16_300), b: text(16_300), c: text(16_300) };
    const full = PAYLOAD_BYTES - bytes({ fields: base, seen: {} });
    for (let length = full - 260; length < full + 20; length += 4) {
      const fields = { ...base, d: text(length) };
      const written = await new Writer().write(change('create', fields));
      expect(Math.max(...written.map(({ payload }) => bytes(payload)))).toBeLessThanOrEqual(
        PAYLOAD_BYTES,
      );
      if (length === full - 260) expect(written).toHaveLength(1);
    }
  });
});
