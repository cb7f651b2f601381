import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { patience, runs } from '@/tests/faults/runs';
import { parseBackup } from '@/utils/backup';
import type { Operation } from '@/utils/ledger';
import { Writer } from '../ledger/writer';
import { backupOf, bytesOf, textOf } from './worlds';

const COUNT = 12;
const numRuns = runs({ test: 500, faults: 10_000, soak: 10_000 });

let lines: readonly string[];
let start: string;
const END = '\n]}';

beforeAll(async () => {
  const writer = new Writer('a');
  for (let i = 1; i <= COUNT; i++) {
    await writer.one({
      entity: 'note',
      entityId: i.toString(16).repeat(32).slice(0, 32),
      caseId: null,
      kind: 'create',
      fields: { text: `第 ${i} 句："x"`, at: i },
    });
  }
  const text = await textOf(backupOf([writer]));
  const first =
    text.indexOf('\n{"hash"') > 0 ? text.indexOf('\n{"hash"') : text.indexOf('\n{"header"');
  start = text.slice(0, first + 1);
  lines = text.slice(first + 1, -END.length).split(',\n');
});

const refusalOf = async (text: string) => {
  const parsed = await parseBackup(bytesOf(text));
  return parsed.ok ? null : parsed.refusal;
};
/** The file with these entries, whatever its manifest says. */
const withEntries = (entries: readonly string[]) => refusalOf(start + entries.join(',\n') + END);
const place = fc.integer({ min: 1, max: COUNT });

describe('a backup that was changed after it was saved is refused, and says where', () => {
  it(
    'one character of an entry: at that entry',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          place,
          fc.nat(),
          fc.constantFrom('0', 'a', 'x', ' '),
          async (at, n, to) => {
            const line = lines[at - 1] ?? '';
            const where = n % line.length;
            // Layout may change: what an editor adds between the words says nothing else.
            const inText = (line.slice(0, where).match(/"/g)?.length ?? 0) % 2 === 1;
            const digit = /[0-9a-f]/.test(line[where] ?? '');
            if (line[where] === to || (to === ' ' && !inText) || !(inText || digit)) return;
            const edited = line.slice(0, where) + to + line.slice(where + 1);
            const refusal = await withEntries(lines.with(at - 1, edited));
            if (refusal?.reason === 'damaged' || refusal?.reason === 'cut_off')
              expect(() => JSON.parse(edited)).toThrow();
            else expect(refusal).toMatchObject({ at });
          },
        ),
        { numRuns },
      );
    },
    patience(20_000),
  );

  it(
    'entries that changed places, are gone, said twice or put in: at the first of them',
    async () => {
      const foreign = JSON.parse(lines[0] ?? '') as Operation;
      const stranger = JSON.stringify({ ...foreign, hash: 'f'.repeat(64) });
      const edits: Readonly<Record<string, (a: number, b: number) => readonly string[]>> = {
        swap: (a, b) => lines.with(a - 1, lines[b - 1] ?? '').with(b - 1, lines[a - 1] ?? ''),
        drop: (a) => lines.toSpliced(a - 1, 1),
        cut: (a) => lines.slice(0, a - 1),
        twice: (a) => lines.toSpliced(a, 0, lines[a - 1] ?? ''),
        insert: (a) => lines.toSpliced(a - 1, 0, stranger),
      };
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...Object.keys(edits)),
          place,
          place,
          async (how, a, b) => {
            if (how === 'swap' && a === b) return;
            const [first, last] = [Math.min(a, b), Math.max(a, b)];
            const refusal = await withEntries(edits[how]?.(first, last) ?? []);
            expect([how, refusal]).toEqual([how, expect.objectContaining({ at: first })]);
          },
        ),
        { numRuns },
      );
    },
    patience(20_000),
  );

  it(
    'and wherever it was cut off it says that it is not whole',
    async () => {
      const bytes = bytesOf(start + lines.join(',\n') + END);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 27, max: bytes.length - 1 }), async (end) => {
          const parsed = await parseBackup(bytes.slice(0, end));
          expect(parsed).toEqual({ ok: false, refusal: { reason: 'cut_off' } });
        }),
        { numRuns },
      );
    },
    patience(20_000),
  );
});
