import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '@/utils/ledger';
import { sameValue } from '@/utils/ledger/same-value';

/** The rule word for word, as slow as it likes: what stands in every record was written by it. */
function plainly(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => plainly(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => `${JSON.stringify(key)}:${plainly(item)}`);
    return `{${entries.join(',')}}`;
  }
  if (typeof value === 'bigint' || (typeof value === 'number' && !Number.isFinite(value)))
    throw new TypeError(String(value));
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(typeof value);
  return text;
}

const textOf = (write: (value: unknown) => string, value: unknown) => {
  try {
    return write(value);
  } catch (error) {
    return error instanceof TypeError ? 'refused' : 'failed';
  }
};

const anyCharacter = fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n));
const anyText = fc.string({ unit: fc.oneof(anyCharacter, fc.constantFrom('"', '\\', '\n', 'a')) });

/** What a damaged row of IndexedDB may hold, too. */
const anything = fc.anything({
  key: anyText,
  values: [anyText, fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.constant(-0)],
  maxKeys: 40,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
  withUnicodeString: true,
});

describe('canonical', () => {
  it('writes every value as the plain rule does, or refuses it as that does', () => {
    fc.assert(
      fc.property(anything, (value) => {
        expect(textOf(canonical, value)).toBe(textOf(plainly, value));
      }),
      { numRuns: 2000 },
    );
  });

  it('writes every character as JSON does', () => {
    for (let code = 0; code < 0x10000; code++) {
      const text = `a${String.fromCharCode(code)}`;
      if (canonical(text) !== JSON.stringify(text)) expect(code).toBe('as in JSON');
      const value = { [text]: 1 };
      if (canonical(value) !== JSON.stringify(value)) expect(code).toBe('as in JSON, in a key');
    }
  });

  it.each([3, 24, 25, 700])('sorts %i keys, whatever came before', (count) => {
    const value = Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`k${(i * 7919) % count}`, i]),
    );
    expect(canonical(value)).toBe(plainly(value));
  });
});

describe('sameValue', () => {
  it('is true only of values with one canonical text', () => {
    const pair = fc.oneof(
      fc.tuple(anything, anything),
      fc.jsonValue().map((value) => [value, JSON.parse(JSON.stringify(value))] as const),
      anything.map((value) => [value, value] as const),
    );
    fc.assert(
      fc.property(pair, ([one, two]) => {
        if (sameValue(one, two)) expect(textOf(canonical, one)).toBe(textOf(canonical, two));
      }),
      { numRuns: 2000 },
    );
  });

  it('is true of what went through JSON and back', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noNegativeZero: true } as object), (value) => {
        expect(sameValue(value, JSON.parse(JSON.stringify(value)))).toBe(true);
      }),
    );
  });

  it.each([
    [{ a: 1 }, { b: 1 }],
    [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    [[1], { 0: 1 }],
    [[1], Object.assign([1], { length: 2 })],
    [{ a: null }, {}],
    [{ a: { b: 1 } }, { a: { b: 2 } }],
    [Number.NaN, null],
    [null, {}],
    ['1', 1],
  ])('is false of %j and %j', (one, two) => {
    expect(sameValue(one, two)).toBe(false);
  });
});
