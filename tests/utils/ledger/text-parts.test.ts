import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEntity, type Operation, PayloadTooLarge, verifyChain } from '@/utils/ledger';
import { canonical } from '@/utils/ledger/json';
import { splitText, TEXT_PART_BYTES } from '@/utils/ledger/text-parts';
import { change, Writer } from './writer';

const bytes = (text: string) => new TextEncoder().encode(text).length;
const PAYLOAD_LIMIT = 64 * 1024;

function largest(operations: readonly Operation[]): number {
  return Math.max(...operations.map(({ payload }) => bytes(canonical(payload))));
}

describe('splitText', () => {
  it('keeps a text of 16 KB whole', () => {
    const text = 'a'.repeat(TEXT_PART_BYTES - 2);
    expect(splitText(text)).toEqual([text]);
  });

  it('never cuts a character in two', () => {
    // Every offset of the cut against pairs of code units.
    for (let before = 0; before < 4; before++) {
      const text = 'x'.repeat(before) + '😀'.repeat(TEXT_PART_BYTES / 2);
      const parts = splitText(text);
      expect(parts.length).toBeGreaterThan(1);
      expect(parts.every((part) => part.isWellFormed())).toBe(true);
      expect(parts.join('')).toBe(text);
    }
  });

  it('gives back any text, in parts that fit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.integer({ min: 1, max: 2000 }),
        (piece, times) => {
          const text = piece.repeat(times);
          const parts = splitText(text);
          expect(parts.join('')).toBe(text);
          expect(parts.every((part) => bytes(part) <= TEXT_PART_BYTES)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('a long text', () => {
  it.each([
    ['100,000 letters', 'a'.repeat(100_000)],
    ['100,000 Chinese characters', '缓'.repeat(100_000)],
    ['100,000 emoji', '😀'.repeat(100_000)],
    ['emoji at every cut', `x${'😀'.repeat(40_000)}`],
    ['control characters, six bytes each in JSON', '\u0001'.repeat(TEXT_PART_BYTES)],
    ['quotes and line ends', '"\n'.repeat(50_000)],
    ['right to left', '\u202e\u05e9'.repeat(30_000)],
  ])('of %s travels in parts and comes back whole', async (_, text) => {
    const writer = new Writer();
    const operations = await writer.write(change('create', { text, at: 1 }));
    expect(operations.length).toBeGreaterThan(1);
    expect(largest(operations)).toBeLessThanOrEqual(PAYLOAD_LIMIT);
    expect(await verifyChain(writer.chain, writer.head)).toEqual([]);
    const row = foldEntity(operations.toReversed());
    expect(row?.fields).toEqual({ text, at: 1 });
    expect(row?.incomplete).toBe(false);
  });

  it('in several fields at once stays apart', async () => {
    const fields = { one: 'a'.repeat(20_000), two: '缓'.repeat(20_000), three: 'short' };
    const row = foldEntity(await new Writer().write(change('create', fields)));
    expect(row?.fields).toEqual(fields);
  });

  it('says when a part is missing', async () => {
    const operations = await new Writer().write(change('create', { text: 'a'.repeat(50_000) }));
    const row = foldEntity(operations.toSpliced(1, 1));
    expect(row?.incomplete).toBe(true);
  });

  it('is not made longer or slower by parts it does not have', async () => {
    const writer = new Writer();
    const operations = await writer.write(change('create', { text: 'a'.repeat(50_000) }));
    const first = operations[0];
    if (!first?.payload) throw new Error('no part');
    for (const index of [4_000_000_000, 99, -1, 0.5]) {
      const fields = { ...first.payload.fields, index, text: 'forged' };
      const forged = { ...first, payload: { ...first.payload, fields } };
      const row = foldEntity([...operations, forged]);
      expect(row?.fields.text).toBe('a'.repeat(50_000));
    }
  });

  it('is replaced like any value', async () => {
    const writer = new Writer();
    const first = await writer.write(change('create', { text: '长'.repeat(30_000) }));
    const { seen } = foldEntity(first) ?? {};
    const second = await writer.write(change('update', { text: 'short' }, seen));
    expect(foldEntity([...first, ...second])?.fields.text).toBe('short');
    expect(foldEntity([...first, ...second])?.others).toEqual({});
  });
});

describe('too much for one operation', () => {
  it('throws before anything is sealed', async () => {
    const writer = new Writer();
    const parts = [{ text: 'a'.repeat(PAYLOAD_LIMIT) }];
    const before = writer.head;
    await expect(
      writer.write(change('create', { text: 'first' }), change('create', { parts })),
    ).rejects.toMatchObject({ name: 'PayloadTooLarge', message: 'note' });
    expect(writer.head).toBe(before);
    expect(writer.chain).toEqual([]);
  });

  it('counts bytes, not characters', async () => {
    const parts = [{ text: '缓'.repeat(PAYLOAD_LIMIT / 3) }];
    await expect(new Writer().write(change('create', { parts }))).rejects.toThrow(PayloadTooLarge);
  });

  it('lets many fields of 16 KB be one record', async () => {
    const fields = Object.fromEntries(
      Array.from({ length: 8 }, (_, i) => [`f${i}`, 'x'.repeat(TEXT_PART_BYTES - 10)]),
    );
    const operations = await new Writer().write(change('create', fields));
    expect(foldEntity(operations)?.fields).toEqual(fields);
    expect(largest(operations)).toBeLessThanOrEqual(PAYLOAD_LIMIT);
  });
});
