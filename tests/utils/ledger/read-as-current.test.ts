import { describe, expect, it, vi } from 'vitest';
import { carryChanges, foldEntity, type Operation } from '@/utils/ledger';
import { readAsCurrent } from '@/utils/ledger/read-as-current';
import { change, Writer } from './writer';

/** This version is the third; each step adds its mark. */
vi.mock('@/utils/model', async (original) => ({
  ...(await original<typeof import('@/utils/model')>()),
  SCHEMA_VERSION: 3,
  climb: (entity: string, version: number, { fields, seen }: { fields: object; seen: object }) => ({
    fields: { ...fields, marks: `${entity} from ${version}` },
    seen: { ...seen, marks: ['f'.repeat(32)] },
  }),
}));

async function written(v: number, kind: Parameters<typeof change>[0] = 'create') {
  const writer = new Writer();
  const one = await writer.one(change(kind, { text: 'x' }, { text: ['e'.repeat(32)] }));
  return { ...one, header: { ...one.header, v } };
}

describe('readAsCurrent', () => {
  it.each(['create', 'update', 'supersede', 'delete'] as const)(
    'lifts what an older version wrote by %s, and nothing else of the entry',
    async (kind) => {
      const old = await written(1, kind);
      const { payload, ...rest } = readAsCurrent(old);
      expect(payload).toEqual({
        salt: old.payload?.salt,
        fields: { text: 'x', marks: 'note from 1' },
        seen: { text: ['e'.repeat(32)], marks: ['f'.repeat(32)] },
      });
      expect(rest).toEqual({ header: old.header, hash: old.hash });
      expect(old.payload?.fields).toEqual({ text: 'x' });
    },
  );

  it.each([
    ['of this version', 3],
    ['of a newer one', 4],
  ])('leaves an entry %s alone', async (_, v) => {
    const entry = await written(v);
    expect(readAsCurrent(entry)).toBe(entry);
  });

  it('leaves alone what has no shape of the model: undo, parts of texts, purged payloads', async () => {
    const undo = await written(1, 'undo');
    const part = { ...undo, header: { ...undo.header, kind: 'text-part' } };
    const purged: Operation = { ...(await written(1)), payload: null };
    for (const entry of [undo, part, purged]) expect(readAsCurrent(entry)).toBe(entry);
  });

  it('is what views and carried entries are made of', async () => {
    const old = await written(2);
    expect(foldEntity([old])?.fields).toEqual({ text: 'x', marks: 'note from 2' });
    expect(carryChanges([old])[0]?.fields).toEqual({ text: 'x', marks: 'note from 2' });
  });
});
