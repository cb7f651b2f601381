import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Break, breaks, endAt, journalKeys, newSession } from './every-step';
import { repair } from './faults';
import { type Context, freshStorage } from './fresh-storage';
import { mendJournal } from './journal-faults';
import { fakeClock } from './outcome';
import { type Dump, dump, expectSound, note } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const local = fakeBrowser.storage.local;
const COUNT = 12;

afterEach(() => {
  repair();
  mendJournal();
  vi.useRealTimers();
});

async function addNotes(context: Context, count: number): Promise<void> {
  const { commit, createChange } = context.ledger;
  await commit(Array.from({ length: count }, (_, i) => createChange('note', note(`note ${i}`, i))));
}

const damages: readonly [string, (here: Context) => Promise<void>][] = [
  [
    'the database gone',
    (here) =>
      here
        .db()
        .delete()
        .then(() => undefined),
  ],
  ['the journal gone', () => local.clear()],
  [
    'both with holes',
    async (here) => {
      const { deviceId } = await here.ledger.deviceHead();
      for (const seq of [2, 3, 9]) await here.db().operations.delete([deviceId, seq]);
      await local.remove((await journalKeys()).sort().slice(4, 8));
    },
  ],
];

/** Breaks the k-th step of `work`, for every k, and checks that the next session has everything. */
async function forEveryStep(
  prepare: () => Promise<Context>,
  work: (here: Context) => Promise<unknown>,
  interrupt: Break,
  before: (here: Context) => Dump,
): Promise<number> {
  for (let k = 1; k <= 200; k++) {
    const here = await prepare();
    const wanted = before(here);
    const next = await newSession(here);
    fakeClock();
    const broken = interrupt(k);
    await endAt(work(next));
    const wasMet = broken.count() >= k;
    repair();
    mendJournal();
    vi.useRealTimers();
    const after = await newSession(next);
    await after.ledger.startSession();
    await expectSound(after);
    expect((await dump(after)).operations).toEqual(wanted.operations);
    if (!wasMet) return k;
  }
  throw new Error('there is no end to it');
}

describe('a recovery', () => {
  let wanted: Dump;

  it.each(
    damages.flatMap(([damage, make]) => breaks.map(([at, brk]) => ({ damage, make, at, brk }))),
  )(
    'of $damage, ended where $at, for every step: nothing is lost',
    async ({ make, brk }) => {
      const steps = await forEveryStep(
        async () => {
          const here = await freshStorage();
          await addNotes(here, COUNT);
          wanted = await dump(here);
          await make(here);
          return here;
        },
        (here) => here.ledger.startSession(),
        brk,
        () => wanted,
      );
      expect(steps).toBeGreaterThan(3);
    },
    60_000,
  );
});

describe('packing the journal', () => {
  let wanted: Dump;

  it.each(breaks.slice(2))(
    'ended where %s, for every step: nothing is lost',
    async (_, brk) => {
      const steps = await forEveryStep(
        async () => {
          const here = await freshStorage();
          await addNotes(here, 280);
          wanted = await dump(here);
          return here;
        },
        (here) => here.ledger.compact(),
        brk,
        () => wanted,
      );
      expect(steps).toBeGreaterThan(3);
    },
    60_000,
  );

  it('makes blocks of 256 and leaves the latest single', async () => {
    const here = await freshStorage();
    await addNotes(here, 271);
    expect(await here.ledger.compact()).toBe(0);
    await addNotes(here, 300);
    const before = await dump(here);
    // On a busy machine it has been packed in quiet seconds by itself.
    await here.ledger.compact();
    const keys = await journalKeys();
    expect(keys.filter((key) => key.startsWith('b'))).toHaveLength(2);
    expect(keys.filter((key) => key.startsWith('j'))).toHaveLength(571 - 512);
    await expectSound(here);
    await here.db().delete();
    const next = await newSession(here);
    expect(await next.ledger.readAll('note')).toHaveLength(571);
    expect((await dump(next)).operations).toEqual(before.operations);
    await expectSound(next);
  });

  it('lets whoever writes meanwhile in between two blocks', async () => {
    const here = await freshStorage();
    await addNotes(here, 600);
    let isPacked = false;
    const packing = here.ledger.compact().finally(() => {
      isPacked = true;
    });
    await addNotes(here, 1);
    expect(isPacked).toBe(false);
    await packing;
    expect(await here.ledger.readAll('note')).toHaveLength(601);
    await expectSound(here);
  });

  it('whose blocks are damaged is mended from the database', async () => {
    const here = await freshStorage();
    await addNotes(here, 600);
    await here.ledger.compact();
    const [first = '', second = ''] = (await journalKeys()).filter((key) => key.startsWith('b'));
    const { [first]: block } = (await local.get(first)) as { [key: string]: { text: string } };
    await local.set({ [first]: { ...block, text: block?.text.replace('note 9', 'nota 9') } });
    await local.set({ [second]: 'x' });
    const { left } = await here.ledger.checkAll();
    expect(left).toEqual([]);
    await expectSound(here);
  });

  it('gives back what still holds in a damaged block when the database is gone', async () => {
    const here = await freshStorage();
    await addNotes(here, 280);
    await here.ledger.compact();
    const [first = ''] = (await journalKeys()).filter((key) => key.startsWith('b'));
    const { [first]: block } = (await local.get(first)) as { [key: string]: { text: string } };
    await local.set({ [first]: { ...block, text: block?.text.replace('note 77', 'nota 77') } });
    await here.db().delete();
    const next = await newSession(here);
    expect(await next.ledger.readAll('note')).toHaveLength(279);
    const [gap] = await next.ledger.readAll('gap');
    expect(gap).toMatchObject({ at: 78, lost: 1 });
    await expectSound(next);
  });
});
