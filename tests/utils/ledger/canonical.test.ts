import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, operationSchema } from '@/utils/ledger';
import { NotJson, wellFormed } from '@/utils/ledger/json';
import { change, Writer } from './writer';

const LONE_HIGH = 'a\ud83d';
const LONE_LOW = '\ude00b';

describe('canonical', () => {
  it.each([
    [{ b: 1, a: 2 }, '{"a":2,"b":1}'],
    [{ a: { z: [], y: {} } }, '{"a":{"y":{},"z":[]}}'],
    // Code units, not code points and not a language's alphabet: U+FB33 sorts after the surrogates.
    [{ '\u{1f600}': 1, '\ufb33': 2, é: 3, z: 4 }, '{"z":4,"é":3,"\u{1f600}":1,"\ufb33":2}'],
    [{ 10: 'b', 9: 'a' }, '{"10":"b","9":"a"}'],
    [[3, 1, 2], '[3,1,2]'],
    [[undefined, null], '[null,null]'],
    [{ a: undefined, b: null }, '{"b":null}'],
    [-0, '0'],
    [1e21, '1e+21'],
    [0.1 + 0.2, '0.30000000000000004'],
    ['"\\\n\u0007é缓', '"\\"\\\\\\n\\u0007é缓"'],
    [true, 'true'],
    [null, 'null'],
  ])('writes %j as %s', (value, text) => {
    expect(canonical(value)).toBe(text);
  });

  it.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [() => 1], [Symbol('s')], [1n]])(
    'refuses %o',
    (value) => {
      expect(() => canonical(value)).toThrow(TypeError);
    },
  );

  it('says by name what no operation can carry', () => {
    for (const value of [1n, Number.NaN, undefined]) {
      expect(() => canonical(value)).toThrow(NotJson);
    }
    expect(new NotJson('x').name).toBe('NotJson');
  });

  it('is one text for one value, whatever the order of keys', () => {
    const shuffled = fc
      .dictionary(fc.string(), fc.jsonValue())
      .chain((value) =>
        fc
          .shuffledSubarray(Object.entries(value), { minLength: Object.keys(value).length })
          .map((entries) => [value, Object.fromEntries(entries)] as const),
      );
    fc.assert(
      fc.property(shuffled, ([value, other]) => {
        expect(canonical(other)).toBe(canonical(value));
      }),
    );
  });

  it('reads back as the same value, and different values never share a text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, two) => {
        const text = canonical(one);
        expect(canonical(JSON.parse(text))).toBe(text);
        if (canonical(two) === text) expect(JSON.parse(canonical(two))).toEqual(JSON.parse(text));
      }),
    );
  });
});

describe('wellFormed', () => {
  it('replaces lone surrogates in values and in keys', () => {
    expect(wellFormed({ [LONE_HIGH]: [LONE_LOW, { x: LONE_HIGH }] })).toEqual({
      'a\ufffd': ['\ufffdb', { x: 'a\ufffd' }],
    });
  });

  it('keeps pairs, right-to-left marks and joined emoji as they are', () => {
    const text = '👩‍👩‍👧 \u202eשלום\u202c 𠮷野家';
    expect(wellFormed(text)).toBe(text);
  });

  it('has no negative zero, which JSON would lose', () => {
    expect(Object.is(wellFormed(-0), 0)).toBe(true);
    expect(wellFormed([1.5, -2, 0])).toEqual([1.5, -2, 0]);
  });

  it.each([
    [undefined],
    [1n],
    [() => 1],
    [Symbol('s')],
    [[undefined]],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [{ deep: Number.NEGATIVE_INFINITY }],
  ])('refuses %o', (value) => {
    expect(() => wellFormed(value)).toThrow(TypeError);
  });

  it('leaves out __proto__, which parsers drop, so that what is hashed is what is kept', () => {
    const hostile: unknown = JSON.parse('{"a":1,"__proto__":{"polluted":1},"b":{"__proto__":2}}');
    const clean = wellFormed(hostile);
    expect(Object.keys(clean as object)).toEqual(['a', 'b']);
    expect(canonical(clean)).toBe('{"a":1,"b":{}}');
    expect(Object.getPrototypeOf(clean)).toBe(Object.prototype);
  });

  it('leaves out undefined like JSON does', () => {
    expect(wellFormed({ a: undefined, b: 1 })).toEqual({ b: 1 });
  });
});

describe('what is sealed', () => {
  it('survives JSON, whatever was in the fields', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.string({ unit: 'binary' }),
          fc.jsonValue({ stringUnit: 'binary', maxDepth: 2 }),
        ),
        async (fields) => {
          const operation = await new Writer().one(change('create', fields));
          const carried: unknown = JSON.parse(JSON.stringify(operation));
          expect(operationSchema.parse(carried)).toEqual(operation);
        },
      ),
      { numRuns: 60 },
    );
  });
});
