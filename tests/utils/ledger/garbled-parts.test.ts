import { beforeEach, describe, expect, it } from 'vitest';
import { foldEntity, type Json, type Operation } from '@/utils/ledger';
import { splitText, TEXT_PART_BYTES, textReader } from '@/utils/ledger/text-parts';
import { change, Writer } from './writer';

const TEXT = `${'a'.repeat(20_000)}${'b'.repeat(20_000)}`;
let parts: Operation[];
let reference: Json;

beforeEach(async () => {
  const operations = await new Writer().write(change('create', { text: TEXT }));
  parts = operations.slice(0, -1);
  reference = operations.at(-1)?.payload?.fields.text as Json;
});

/** The first part as somebody else might have written it. */
function forged(fields: Record<string, unknown>, kind = 'text-part'): Operation {
  const [first] = parts;
  if (!first?.payload) throw new Error('no part');
  return {
    ...first,
    header: { ...first.header, kind },
    payload: { ...first.payload, fields: { ...first.payload.fields, ...fields } as never },
  };
}

describe('a text in parts', () => {
  it('is the same in any order of its parts', () => {
    for (const order of [parts, parts.toReversed(), [...parts.slice(1), ...parts.slice(0, 1)]]) {
      const { resolve, isIncomplete } = textReader(order);
      expect(resolve(reference)).toBe(TEXT);
      expect(isIncomplete()).toBe(false);
    }
  });

  it.each([
    ['a text that is a number', { text: 5 }, undefined],
    ['no text', { text: undefined }, undefined],
    ['a place in words', { index: '0', text: 'x' }, undefined],
    ['a group that is a number', { textGroup: 5, text: 'x' }, undefined],
    ['the place behind the last', { index: 8, text: 'x' }, undefined],
    ['another kind of entry', { text: 'x' }, 'update'],
  ] as const)('is not changed by %s', (_, fields, kind) => {
    const index = 'index' in fields && fields.index === 8 ? parts.length : undefined;
    const entry = forged({ ...fields, ...(index ? { index } : {}) }, kind);
    for (const list of [
      [entry, ...parts],
      [...parts, entry],
    ]) {
      const { resolve, isIncomplete } = textReader(list);
      expect(resolve(reference)).toBe(TEXT);
      expect(isIncomplete()).toBe(false);
    }
  });

  it('keeps the part that was there first', () => {
    expect(textReader([...parts, forged({ text: 'late' })]).resolve(reference)).toBe(TEXT);
  });

  it('is incomplete without the parts that were purged, and empty without all', () => {
    const [first, ...rest] = parts.map((one) => ({ ...one, payload: null }));
    const one = textReader([...(first ? [first] : []), ...parts.slice(1)]);
    expect(TEXT.endsWith(String(one.resolve(reference)))).toBe(true);
    expect(one.isIncomplete()).toBe(true);
    const none = textReader(rest);
    expect(none.resolve(reference)).toBe('');
    expect(none.isIncomplete()).toBe(true);
  });

  it.each([
    [{ textGroup: 5, parts: 1 }],
    [{ textGroup: 'x', parts: '1' }],
    [{ textGroup: 'x' }],
    [{ parts: 1 }],
    [['textGroup', 'parts']],
    ['textGroup'],
    [null],
  ])('is not what %j stands for', (value) => {
    const { resolve, isIncomplete } = textReader(parts);
    expect(resolve(value as Json)).toEqual(value);
    expect(isIncomplete()).toBe(false);
  });

  it('shows in the record that a field is not whole', async () => {
    const broken = await new Writer().one(
      change('create', { text: { textGroup: 'gone', parts: 2 }, at: 1 }),
    );
    expect(foldEntity([broken])).toMatchObject({ incomplete: true, fields: { text: '', at: 1 } });
  });
});

describe('splitText', () => {
  const step = Math.floor(TEXT_PART_BYTES / 3);

  it.each([['\u{10000}'], ['😀'], ['\u{10ffff}']])('cuts beside %s, never through it', (sign) => {
    for (const before of [step - 3, step - 2, step - 1, step, step + 1]) {
      const text = `${'x'.repeat(before)}${sign}${'y'.repeat(TEXT_PART_BYTES)}`;
      const pieces = splitText(text);
      expect(pieces[0]).toHaveLength(before === step - 1 ? step - 1 : step);
      expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
      expect(pieces.join('')).toBe(text);
    }
  });

  it('leaves a text whole up to the last byte, and not one more', () => {
    expect(splitText('a'.repeat(TEXT_PART_BYTES - 2))).toHaveLength(1);
    expect(splitText('a'.repeat(TEXT_PART_BYTES - 1)).length).toBeGreaterThan(1);
    expect(splitText('"'.repeat(TEXT_PART_BYTES / 2 - 1))).toHaveLength(1);
    expect(splitText('"'.repeat(TEXT_PART_BYTES / 2)).length).toBeGreaterThan(1);
  });
});
