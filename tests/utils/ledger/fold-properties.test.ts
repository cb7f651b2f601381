import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEntity, type Operation, undoChanges } from '@/utils/ledger';
import { change, idOf, Writer } from './writer';

const action = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom('update', 'supersede'),
      writer: fc.nat(2),
      field: fc.constantFrom('amount', 'text', 'due'),
      value: fc.oneof(fc.constant(null), fc.nat(5), fc.constantFrom('a', 'b')),
      /** How many of the operations so far this writer had read. */
      read: fc.nat(100),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('delete'), writer: fc.nat(2), read: fc.nat(100) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('undo'), writer: fc.nat(2), of: fc.nat(100) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('wait'),
      writer: fc.nat(2),
      ms: fc.integer({ min: -5, max: 5 }),
    }),
  },
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** Three devices editing one record, each having read as much of the others as it had. */
async function play(actions: readonly Action[]): Promise<Operation[]> {
  const writers = ['a', 'b', 'd'].map((name) => new Writer(name));
  const written = await (writers[0] as Writer).write(change('create', { amount: 0, text: 'x' }));
  for (const act of actions) {
    const writer = writers[act.writer] as Writer;
    const seenAfter = (read: number) =>
      foldEntity(written.slice(0, 1 + (read % written.length)))?.seen ?? {};
    if ('ms' in act) writer.now += act.ms;
    else if ('of' in act) {
      const target = written[act.of % written.length] as Operation;
      written.push(...(await writer.write(...undoChanges([target]))));
    } else if ('field' in act) {
      const kind = act.does === 'update' ? 'update' : 'supersede';
      written.push(
        ...(await writer.write(change(kind, { [act.field]: act.value }, seenAfter(act.read)))),
      );
    } else written.push(...(await writer.write(change('delete', {}, seenAfter(act.read)))));
  }
  return written;
}

const histories = fc.array(action, { maxLength: 14 });
const bytes = (operations: readonly Operation[]) => JSON.stringify(foldEntity(operations));

describe('foldEntity', () => {
  it('gives the same bytes in any order of arrival, and when some arrive twice', async () => {
    await fc.assert(
      fc.asyncProperty(histories, fc.infiniteStream(fc.nat(1000)), async (actions, weights) => {
        const operations = await play(actions);
        const expected = bytes(operations);
        const shuffled = operations
          .map((operation) => ({ operation, weight: weights.next().value as number }))
          .sort((a, b) => a.weight - b.weight)
          .map(({ operation }) => operation);
        expect(bytes(shuffled)).toBe(expected);
        expect(bytes([...shuffled, ...operations.slice(0, 3)])).toBe(expected);
      }),
      { numRuns: 250 },
    );
  });

  it('never hides a value that nobody had seen when writing', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (actions) => {
        const operations = await play(actions);
        const row = foldEntity(operations);
        if (!row) return;
        const byId = new Map(operations.map((operation) => [idOf(operation), operation]));
        for (const [name, heads] of Object.entries(row.seen)) {
          const values = heads.map((id) => byId.get(id)?.payload?.fields[name] ?? null);
          const shown = [
            row.fields[name] ?? null,
            ...(row.others[name] ?? []).map(({ value }) => value),
          ];
          expect(new Set(shown)).toEqual(new Set(values));
          expect(shown[0]).toEqual(values[0]);
          // Later wins: the first head has the greatest clock of all of them.
          const clocks = heads.map((id) => byId.get(id)?.header.hlc ?? '');
          expect(clocks.toSorted().toReversed()).toEqual(clocks);
        }
      }),
      { numRuns: 250 },
    );
  });

  it('is settled by one edit that knew everything, and ended by a delete that did', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (actions) => {
        const operations = await play(actions);
        const row = foldEntity(operations);
        if (!row) return;
        const last = new Writer('f');
        last.now += 1000;
        const fields = Object.fromEntries(Object.keys(row.seen).map((name) => [name, 'settled']));
        const settled = await last.write(change('update', fields, row.seen));
        const after = foldEntity([...operations, ...settled]);
        expect(after).toMatchObject({ fields, others: {} });
        const gone = await last.write(change('delete', {}, row.seen));
        expect(foldEntity([...operations, ...gone.slice(-1)])).toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});
