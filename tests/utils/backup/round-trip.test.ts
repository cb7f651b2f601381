import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patience, runs } from '@/tests/faults/runs';
import { parseBackup } from '@/utils/backup';
import { Writer } from '../ledger/writer';
import { backupOf, bytesOf, steps, textOf, worldOf } from './worlds';

describe('a backup', () => {
  it(
    'is read as what was written, and written again as the same bytes',
    async () => {
      await fc.assert(
        fc.asyncProperty(steps, async (all) => {
          const { backup } = await worldOf(all);
          const text = await textOf(backup);
          const parsed = await parseBackup(bytesOf(text));
          if (!parsed.ok) throw new Error(parsed.refusal.reason);
          expect(await textOf(parsed.backup)).toBe(text);
          expect(new Set(parsed.backup.operations.map(({ hash }) => hash))).toEqual(
            new Set(backup.operations.map(({ hash }) => hash)),
          );
        }),
        { numRuns: runs({ test: 1000, faults: 1000, soak: 20_000 }) },
      );
    },
    patience(20_000),
  );

  it('has the same bytes whatever order the record was read in', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.infiniteStream(fc.nat()), async (all, order) => {
        const { backup } = await worldOf(all);
        const shuffled = backup.operations
          .map((one) => ({ one, key: order.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const heads = backup.heads.toReversed().map((head) => ({ epoch: 7, ...head }));
        expect(await textOf({ ...backup, operations: shuffled, heads })).toBe(await textOf(backup));
      }),
      { numRuns: 100 },
    );
  });

  it('of an empty record can be read', async () => {
    const text = await textOf({ ...backupOf([new Writer('a')]), preferences: {} });
    expect(await parseBackup(bytesOf(text))).toEqual({
      ok: true,
      backup: { operations: [], heads: [], preferences: {} },
    });
  });

  it('keeps purged payloads purged and unknown header fields known to the hash', async () => {
    const { backup } = await worldOf([
      { who: 0, record: 1, kind: 'create', text: 'a', knows: false },
      { who: 0, record: 1, kind: 'update', text: 'b', knows: true },
    ]);
    const purged = backup.operations.map((one) => ({ ...one, payload: null }));
    const text = await textOf({ ...backup, operations: purged });
    expect(await parseBackup(bytesOf(text))).toMatchObject({
      ok: true,
      backup: { operations: purged },
    });
  });

  it('may have been opened in an editor: layout and a byte order mark change nothing', async () => {
    const { backup } = await worldOf([
      { who: 0, record: 1, kind: 'create', text: '最低还款', knows: false },
    ]);
    const text = await textOf(backup);
    const pretty = `\ufeff${JSON.stringify(JSON.parse(text), null, 2)}\r\n`;
    const parsed = await parseBackup(bytesOf(pretty));
    expect(parsed.ok && (await textOf(parsed.backup))).toBe(text);
  });
});
