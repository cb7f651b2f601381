import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeSchema, type PhrasePart, slotSchema, stageSchema } from '@/utils/model';
import { parsePhraseFile, planPhraseImport, writePhraseFile } from '@/utils/phrasing';

const ID = 'a'.repeat(32);
const phrase = (text: string, id?: string) => ({
  ...(id ? { id } : {}),
  locale: 'zh-CN' as const,
  parts: [{ text }],
});
const file = (body: object) => JSON.stringify({ format: 'reprieve-phrases', version: 1, ...body });

describe('a file of phrases', () => {
  it('comes back as it was written, whatever is in it', () => {
    const part: fc.Arbitrary<PhrasePart> = fc.oneof(
      fc.record({ text: fc.string({ unit: 'grapheme', maxLength: 50 }) }),
      fc.record({ slot: fc.constantFrom(...slotSchema.options) }),
    );
    const phrases = fc.array(
      fc.record(
        {
          id: fc.constant(ID),
          locale: fc.constantFrom(...localeSchema.options),
          stage: fc.constantFrom(...stageSchema.options),
          parts: fc.array(part, { minLength: 1, maxLength: 8 }),
        },
        { requiredKeys: ['locale', 'parts'] },
      ),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(phrases, (written) => {
        expect(parsePhraseFile(writePhraseFile(written))).toEqual({ phrases: written });
      }),
    );
  });

  it.each([
    ['not_json', 'hello'],
    ['not_json', ''],
    ['other_file', '[]'],
    ['other_file', 'null'],
    ['other_file', JSON.stringify({ format: 'reprieve-backup', version: 1 })],
    ['newer', JSON.stringify({ format: 'reprieve-phrases', version: 2, sentences: {} })],
    ['damaged', file({})],
    ['damaged', file({ phrases: [phrase('好'), { locale: 'fr', parts: [{ text: 'x' }] }] })],
    ['damaged', file({ phrases: [{ ...phrase('好'), extra: 1 }] })],
    ['damaged', file({ phrases: [{ ...phrase('好'), parts: [] }] })],
    ['damaged', file({ phrases: [{ ...phrase('好'), parts: [{ slot: 'password' }] }] })],
    ['damaged', file({ phrases: [phrase('长'.repeat(2001))] })],
    ['damaged', file({ phrases: [phrase('好')], more: true })],
    ['too_large', ' '.repeat(2_000_001)],
  ])('is refused as %s: %.60s', (problem, text) => {
    expect(parsePhraseFile(text)).toEqual({ problem });
  });

  it('may begin with a byte order mark', () => {
    expect(parsePhraseFile(`\uFEFF${file({ phrases: [] })}`)).toEqual({ phrases: [] });
  });
});

describe('taking a file in', () => {
  const kept = [{ ...phrase('一', ID), id: ID, position: 1 }];

  it('tells new, changed and the same apart', () => {
    const plan = planPhraseImport(kept, [phrase('一改', ID), phrase('二'), phrase('一')]);
    expect(plan.changed).toEqual([{ before: kept[0], after: phrase('一改', ID) }]);
    expect(plan.added).toEqual([phrase('二')]);
    expect(plan.same).toBe(1);
  });

  it('takes nothing twice', () => {
    const plan = planPhraseImport(kept, [phrase('二'), phrase('二'), phrase('一', ID)]);
    expect(plan).toMatchObject({ added: [phrase('二')], changed: [], same: 2 });
  });

  it('adds what would change one phrase a second time', () => {
    const plan = planPhraseImport(kept, [phrase('甲', ID), phrase('乙', ID)]);
    expect(plan.changed).toHaveLength(1);
    expect(plan.added).toEqual([phrase('乙', ID)]);
  });
});
