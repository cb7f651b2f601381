import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import type { Case } from '@/utils/model';
import { patience, runs } from '../../faults/runs';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { expectSound, someCase } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const PLACES = 3;
const FIELDS = ['creditor', 'product', 'reasonDetail'] as const;
type Field = (typeof FIELDS)[number];

interface Step {
  readonly place: number;
  /** Reads the record anew, or writes with what it has had in front of it since. */
  readonly does: 'look' | 'write';
  readonly fields: readonly Field[];
}

/** What was acknowledged: its name, and which writes whoever wrote it had in front of them. */
interface Written {
  readonly field: Field;
  readonly value: string;
  readonly opId: string;
  readonly saw: readonly string[];
}

const step: fc.Arbitrary<Step> = fc.record({
  place: fc.nat(PLACES - 1),
  does: fc.constantFrom('look', 'write', 'write'),
  fields: fc.uniqueArray(fc.constantFrom(...FIELDS), { minLength: 1 }),
});
/** Steps of one list happen at the same moment. */
const schedule = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 8,
});

async function look({ ledger }: Context, id: string): Promise<Case> {
  const found = await ledger.readOne('case', id);
  if (!found) throw new Error('the case is gone');
  return found;
}

/** Plays the schedule on one case; resolves to everything that was said to be saved. */
async function play(
  places: readonly Context[],
  id: string,
  first: readonly Written[],
  moments: readonly (readonly Step[])[],
): Promise<Written[]> {
  const inFront = await Promise.all(places.map((place) => look(place, id)));
  const written: Written[] = [...first];
  let count = 0;
  for (const moment of moments) {
    await Promise.all(
      moment.map(async ({ place, does, fields }) => {
        const here = places[place] as Context;
        if (does === 'look') {
          inFront[place] = await look(here, id);
          return;
        }
        const current = inFront[place] as Case;
        const patch = Object.fromEntries(fields.map((field) => [field, `${place}-${count++}`]));
        const { operations } = await here.ledger.commit([
          here.ledger.updateChange('case', current, patch),
        ]);
        const opId = operations[0]?.header.opId ?? '';
        for (const field of fields) {
          written.push({
            field,
            value: patch[field] ?? '',
            opId,
            saw: current.seen[field] ?? [],
          });
        }
      }),
    );
  }
  return written;
}

/** The writes that nobody who wrote later had in front of them: each must still be there. */
function unanswered(written: readonly Written[], field: Field): string[] {
  const own = written.filter((one) => one.field === field);
  const seen = new Set(own.flatMap(({ saw }) => saw));
  return own.filter(({ opId }) => !seen.has(opId)).map(({ value }) => value);
}

it(
  'two panels and the popup editing one record: no write is lost, both versions are kept',
  async () => {
    const first = await freshStorage();
    const places = [first, await anotherContext(), await anotherContext()];
    await fc.assert(
      fc.asyncProperty(schedule, async (moments) => {
        const { createChange, commit } = first.ledger;
        const made = createChange('case', { ...someCase, creditor: 'made' });
        const { operations } = await commit([made]);
        const opId = operations[0]?.header.opId ?? '';
        const begun: Written = { field: 'creditor', value: 'made', opId, saw: [] };
        const written = await play(places, made.entityId, [begun], moments);
        const ends = await Promise.all(places.map((place) => look(place, made.entityId)));
        for (const end of ends) {
          expect(end).toEqual(ends[0]);
          for (const field of FIELDS) {
            const kept = [end[field], ...(end.others[field] ?? []).map(({ value }) => value)];
            const wanted = unanswered(written, field);
            expect(kept.filter((value) => value !== undefined).sort()).toEqual(wanted.sort());
            // One click answers all of them.
            expect(new Set(end.seen[field] ?? []).size).toBe(wanted.length);
          }
        }
      }),
      { numRuns: runs({ test: 100, faults: 500, soak: 10_000 }) },
    );
    await expectSound(first);
  },
  patience(60_000),
);
