import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { breakEnd, breakOpen, breakRequest, type Fault, repair } from './faults';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { fakeClock, MINUTE, outcome, someChanges } from './outcome';
import { type Dump, dump, expectSound, note } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

let here: Context;
let before: Dump;

beforeEach(async () => {
  here = await freshStorage();
  await someChanges(here, 'before');
  before = await dump(here);
});

afterEach(() => {
  repair();
  vi.useRealTimers();
});

/** The database works again: both stores hold `commits` times what one commit makes, and agree. */
async function expectMended(commits: number): Promise<void> {
  repair();
  vi.useRealTimers();
  expect(await here.ledger.retryStores()).toBe(true);
  await expectSound(here);
  expect((await dump(here)).operations).toHaveLength(before.operations.length * commits);
}

describe('the k-th request to the database in a commit', () => {
  const seen = new Map<Fault, Set<string>>();

  it.each<Fault>(['fails', 'aborts', 'hangs'])(
    '%s, for every k: it is kept in the journal, said so, and put right later',
    async (fault) => {
      const outcomes = new Set<string>();
      let k = 1;
      for (; k <= 200; k++) {
        here = await freshStorage();
        await someChanges(here, 'before');
        fakeClock();
        const broken = breakRequest(k, fault);
        const result = await outcome(someChanges(here, 'broken'));
        const wasMet = broken.count() >= k;
        outcomes.add(result);
        expect(result).toMatch(/^saved [12]$/);
        // Whatever became of the database, the new records can be read.
        if (result === 'saved 1') {
          expect((await here.ledger.readAll('note')).map(({ text }) => text)).toContain('broken..');
          expect(await here.ledger.health()).toMatchObject({ copies: 1 });
        }
        await expectMended(2);
        if (!wasMet) break;
      }
      expect(k).toBeGreaterThan(5);
      expect(k).toBeLessThan(200);
      seen.set(fault, outcomes);
    },
    60_000,
  );

  it('costs the second copy only where the database does not come back at once', () => {
    expect(seen.get('hangs')).toEqual(new Set(['saved 1', 'saved 2']));
    expect(seen.get('fails')).toContain('saved 2');
  });
});

describe('the database', () => {
  it('out of room at the end of the transaction: one copy, and why', async () => {
    breakEnd();
    expect(await outcome(someChanges(here, 'broken'))).toBe('saved 1');
    expect(here.ledger.stores()).toEqual({ journal: null, database: 'quota' });
    await expectMended(2);
    expect((await here.storage.readRecoveries()).at(-1)).toMatchObject({
      intoDatabase: before.operations.length,
      intoJournal: 0,
      lost: 0,
    });
  });

  it('that cannot be opened: everything works over the journal, one copy', async () => {
    here = await freshStorage();
    breakOpen('fails');
    expect(await outcome(someChanges(here, 'broken'))).toBe('saved 1');
    expect(await here.ledger.health()).toMatchObject({
      state: 'saving',
      copies: 1,
      reason: 'unavailable',
      head: { seq: before.operations.length },
    });
    expect(await here.ledger.readAll('case')).toHaveLength(1);
    expect(await outcome(someChanges(here, 'second'))).toBe('saved 1');
    expect((await here.ledger.readNotes(5)).map(({ text }) => text)).toHaveLength(2);
    expect(await here.ledger.verify()).toEqual([]);
    await expectMended(2);
    expect(await here.ledger.health()).toMatchObject({ state: 'saving', copies: 2 });
  });

  it('that cannot be opened in one context only: another one brings it up', async () => {
    breakOpen('fails');
    const there = await anotherContext();
    expect(await outcome(someChanges(there, 'broken'))).toBe('saved 1');
    repair();
    expect(await outcome(someChanges(here, 'another'))).toBe('saved 2');
    await expectMended(3);
  });

  it('that is never opened is given up, and nothing waits for it again', async () => {
    here = await freshStorage();
    fakeClock();
    breakOpen('hangs');
    expect(await outcome(someChanges(here, 'broken'))).toBe('saved 1');
    const started = Date.now();
    expect(await outcome(someChanges(here, 'second'))).toBe('saved 1');
    expect(Date.now() - started).toBeLessThan(1000);
    expect(here.ledger.stores().database).toBe('timeout');
    await expectMended(2);
  });

  it('that comes back by itself is used again within a minute or so', async () => {
    here = await freshStorage();
    fakeClock();
    breakOpen('fails');
    expect(await outcome(someChanges(here, 'broken'))).toBe('saved 1');
    repair();
    await vi.advanceTimersByTimeAsync(MINUTE + 1000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(here.ledger.stores().database).toBeNull());
    await expectMended(1);
  });

  it('that lost the connection is opened again', async () => {
    here.db().close();
    expect(await outcome(someChanges(here, 'after'))).toBe('saved 2');
    await expectMended(2);
  });

  it('deleted under an open panel is filled again by the next commit', async () => {
    await here.db().delete();
    expect(await outcome(someChanges(here, 'after'))).toBe('saved 2');
    await expectMended(2);
  });
});

describe('time limits', () => {
  const LOCK = 'reprieve-ledger';

  async function expectUnharmed(): Promise<void> {
    vi.useRealTimers();
    expect(await dump(here)).toEqual(before);
    expect(await outcome(someChanges(here, 'after'))).toBe('saved 2');
    await expectMended(2);
  }

  it('gives up waiting for the lock after 5 seconds, nothing written', async () => {
    fakeClock();
    let free: () => void = () => undefined;
    const held = navigator.locks.request(LOCK, () => new Promise<void>((go) => (free = go)));
    let result = '';
    const saving = someChanges(here, 'waiting').catch((error: { reason: string }) => error.reason);
    void saving.then((reason) => {
      result = String(reason);
    });
    await vi.advanceTimersByTimeAsync(4_900);
    expect(result).toBe('');
    await vi.advanceTimersByTimeAsync(200);
    expect(await saving).toBe('timeout');
    free();
    await held;
    await expectUnharmed();
  });

  it('waits its turn when the lock comes free in time', async () => {
    fakeClock();
    let free: () => void = () => undefined;
    const held = navigator.locks.request(LOCK, () => new Promise<void>((go) => (free = go)));
    const saving = someChanges(here, 'waiting');
    await vi.advanceTimersByTimeAsync(4_900);
    free();
    await held;
    await vi.advanceTimersByTimeAsync(1_000);
    await saving;
    vi.useRealTimers();
    expect((await dump(here)).operations).toHaveLength(before.operations.length * 2);
  });

  it('gives up a plan that never ends after 10 seconds and frees the lock', async () => {
    fakeClock();
    const stuck = here.ledger.commitWith(() => new Promise(() => undefined));
    expect(await outcome(stuck)).toBe('NotSaved timeout');
    await expectUnharmed();
  });

  it('writes nothing when a plan comes too late', async () => {
    fakeClock();
    const { commitWith, createChange } = here.ledger;
    const late = commitWith(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20_000));
      return [createChange('note', note('late'))];
    });
    expect(await outcome(late)).toBe('NotSaved timeout');
    await vi.advanceTimersByTimeAsync(MINUTE);
    await expectUnharmed();
  });

  it('passes on what a plan throws, freeing the lock', async () => {
    const { commitWith, createChange } = here.ledger;
    const plan = async () => [createChange('note', { text: 1 } as never)];
    await expect(commitWith(plan)).rejects.toMatchObject({ reason: 'invalid' });
    await expectUnharmed();
  });
});
