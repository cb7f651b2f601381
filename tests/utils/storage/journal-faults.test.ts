import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { breakOpen, repair } from './faults';
import { type Context, freshStorage } from './fresh-storage';
import { breakJournal, type JournalFault, loseJournal, mendJournal } from './journal-faults';
import { fakeClock, MINUTE, outcome, someChanges } from './outcome';
import { type Dump, dump, expectSound } from './records';

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
  mendJournal();
  vi.useRealTimers();
});

describe('the k-th call to the journal in a commit', () => {
  it.each<JournalFault>(['fails', 'hangs'])(
    '%s, for every k: saved twice, or nothing was changed',
    async (fault) => {
      const outcomes = new Set<string>();
      let k = 1;
      for (; k <= 50; k++) {
        here = await freshStorage();
        await someChanges(here, 'before');
        before = await dump(here);
        fakeClock();
        const broken = breakJournal(k, fault);
        const result = await outcome(someChanges(here, 'broken'));
        const wasMet = broken.count() >= k;
        mendJournal();
        vi.useRealTimers();
        outcomes.add(result);
        expect(result).toMatch(/^(saved 2|NotSaved (timeout|unavailable))$/);
        if (result !== 'saved 2') expect(await dump(here)).toEqual(before);
        expect(await here.ledger.retryStores()).toBe(true);
        await expectSound(here);
        expect(await outcome(someChanges(here, 'after'))).toBe('saved 2');
        await expectSound(here);
        if (!wasMet) break;
      }
      expect(k).toBeGreaterThan(2);
      expect(outcomes).toContain('saved 2');
      expect(outcomes.size).toBe(2);
    },
    60_000,
  );

  it('reads twice before it gives up: a torn log rejects once', async () => {
    breakJournal(1, 'fails', ['get']);
    expect(await outcome(someChanges(here, 'after'))).toBe('saved 2');
  });

  it('takes back what arrives after it was reported as not saved', async () => {
    fakeClock();
    breakJournal(1, 'lands late', ['set']);
    expect(await outcome(someChanges(here, 'late....'))).toBe('NotSaved timeout');
    mendJournal();
    vi.useRealTimers();
    await vi.waitFor(async () => {
      expect((await here.ledger.deviceHead()).seq).toBeGreaterThan(before.operations.length);
      await expectSound(here);
      // It arrives first, and is taken back a moment later.
      expect((await dump(here)).views).toEqual(before.views);
    });
  });
});

describe('a journal that cannot be written to at all', () => {
  it('saves nothing and says so; the record can still be read', async () => {
    loseJournal();
    expect(await outcome(someChanges(here, 'broken'))).toBe('NotSaved unavailable');
    expect(await here.ledger.health()).toEqual({ state: 'not_saving', reason: 'unavailable' });
    expect(await here.ledger.readAll('note')).toHaveLength(1);
    expect((await dump(here)).operations).toEqual(before.operations);
    mendJournal();
    expect(await here.ledger.retryStores()).toBe(true);
    expect(await here.ledger.health()).toMatchObject({ state: 'saving', copies: 2 });
  });

  it('is told from one without room', async () => {
    loseJournal('IO error: No space left on device');
    expect(await outcome(someChanges(here, 'broken'))).toBe('NotSaved quota');
    expect(await here.ledger.health()).toEqual({ state: 'not_saving', reason: 'quota' });
  });

  it('leaves choices and drafts as they can be: a screen must not stay blank', async () => {
    loseJournal();
    expect(await here.storage.readPreferences()).toMatchObject({ welcomed: false });
    expect(await here.storage.readDraft('note')).toBe('');
    await expect(here.storage.changePreferences(() => ({ welcomed: true }))).rejects.toThrow();
  });
});

describe('when no store answers any more', () => {
  it('what is in memory can still be saved to a file', async () => {
    here = await freshStorage();
    breakOpen('fails');
    expect(await outcome(someChanges(here, 'kept'))).toBe('saved 1');
    expect(await here.ledger.readAll('note')).toHaveLength(1);
    loseJournal();
    expect(await outcome(someChanges(here, 'broken'))).toBe('NotSaved unavailable');
    const { operations } = await here.ledger.readRecord();
    expect(operations).toHaveLength(before.operations.length);
    expect(await here.ledger.readAll('note')).toHaveLength(1);
  });

  it('nothing in memory is said to be nothing', async () => {
    here = await freshStorage();
    breakOpen('fails');
    loseJournal();
    await expect(here.ledger.readRecord()).rejects.toMatchObject({ name: 'NotSaved' });
    expect(await here.ledger.health()).toEqual({
      state: 'not_saving',
      reason: 'unavailable',
      neither: true,
    });
  });
});

describe('waiting', () => {
  it('never takes longer than the limits, whatever hangs', async () => {
    fakeClock();
    breakJournal(2, 'hangs');
    const started = Date.now();
    await outcome(someChanges(here, 'broken'));
    expect(Date.now() - started).toBeLessThan(MINUTE / 2);
  });
});
