import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { dump, foldedAnew, note } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const step = fc.record({
  does: fc.constantFrom('add', 'edit', 'edit', 'delete', 'undo'),
  context: fc.nat(1),
  which: fc.nat(20),
  text: fc.string({ maxLength: 5 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Two contexts editing at once: each edits what it read before the other's commit came through. */
async function play(contexts: readonly Context[], steps: readonly Step[]): Promise<void> {
  const undos: (() => Promise<unknown>)[] = [];
  const turn = async ({ does, context: index, which, text }: Step) => {
    const { commit, createChange, updateChange, deleteChange, readAll } = (
      contexts[index] as Context
    ).ledger;
    if (does === 'undo') {
      await undos.at(which % Math.max(undos.length, 1))?.();
      return;
    }
    const notes = await readAll('note');
    const target = notes[which % Math.max(notes.length, 1)];
    const change =
      does === 'add' || !target
        ? createChange('note', note(text))
        : does === 'edit'
          ? updateChange('note', target, { text })
          : deleteChange('note', target);
    undos.push((await commit([change])).undo);
  };
  // A few at a time, so that later steps find something to edit.
  for (let i = 0; i < steps.length; i += 5) await Promise.all(steps.slice(i, i + 5).map(turn));
}

describe('views', () => {
  it('equal a fold from scratch after anything two contexts did at once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const here = await freshStorage();
        const there = await anotherContext();
        await play([here, there], steps);
        expect((await dump(here)).views).toEqual(await foldedAnew(here));
        expect(await there.ledger.verify()).toEqual([]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
