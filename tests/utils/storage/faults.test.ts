import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { breakEnd, breakOpen, breakRequest, type Fault, repair } from './faults';
import { type Context, freshStorage } from './fresh-storage';
import { type Dump, dump, foldedAnew, message, note, someCase } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const TALK = 'a'.repeat(32);
const MINUTE = 60_000;

let here: Context;
let before: Dump;

beforeEach(async () => {
  here = await freshStorage();
  await someChanges('before');
  before = await dump(here);
});

afterEach(() => {
  repair();
  vi.useRealTimers();
});

/** A commit as the worker makes it: several nouns and a long text. */
function someChanges(name: string): Promise<unknown> {
  const { commit, createChange } = here.ledger;
  // The same length for every name, so that every commit makes as many operations.
  const text = name.padEnd(8, '.');
  const owner = createChange('case', { ...someCase, creditor: text });
  const options = { caseId: owner.entityId };
  return commit([
    owner,
    createChange('message', message(TALK, 1, text), options),
    createChange('message', message(TALK, 2, text.repeat(6000)), options),
    createChange('note', note(text), options),
  ]);
}

const realTimeout = setTimeout;
const realPause = (ms: number) => new Promise((resolve) => realTimeout(resolve, ms));

/** What the work rejected with, or 'saved', within a minute of the clock. */
async function outcome(work: Promise<unknown>): Promise<string> {
  let settled = 'never';
  void work.then(
    () => {
      settled = 'saved';
    },
    (error: Error & { reason?: string }) => {
      settled = `${error.name} ${error.reason}`;
    },
  );
  // First what needs no clock (hashing, the engine itself), then second by second.
  for (let i = 0; i < 20 && settled === 'never'; i++) await realPause(3);
  for (let second = 0; second < 60 && settled === 'never'; second++) {
    await vi.advanceTimersByTimeAsync(1000);
    await realPause(2);
  }
  return settled;
}

function fakeClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
}

async function expectUnharmed(): Promise<void> {
  repair();
  vi.useRealTimers();
  expect(await dump(here)).toEqual(before);
  await someChanges('after');
  expect(await here.ledger.verify()).toEqual([]);
  const after = await dump(here);
  expect(after.views).toEqual(await foldedAnew(here));
  expect(after.operations).toHaveLength(before.operations.length * 2);
}

describe('the k-th request of a commit', () => {
  const seen = new Map<Fault, string[]>();

  it.each<Fault>(['fails', 'aborts', 'hangs'])(
    '%s, for every k: nothing is changed and the next commit works',
    async (fault) => {
      const outcomes: string[] = [];
      for (let k = 1; k <= 200; k++) {
        here = await freshStorage();
        await someChanges('before');
        before = await dump(here);
        fakeClock();
        const broken = breakRequest(k, fault);
        const result = await outcome(someChanges('broken'));
        if (broken.count() < k) {
          expect(result).toBe('saved');
          break;
        }
        expect(result).toMatch(/^NotSaved (timeout|quota|unavailable)$/);
        outcomes.push(result);
        await expectUnharmed();
      }
      expect(outcomes.length).toBeGreaterThan(10);
      expect(outcomes.length).toBeLessThan(200);
      seen.set(fault, outcomes);
    },
    60_000,
  );

  it('is reported for what it was', () => {
    expect(new Set(seen.get('hangs'))).toEqual(new Set(['NotSaved timeout']));
    // The first three only read; no room is met by those that write.
    expect(new Set(seen.get('aborts')?.slice(3))).toEqual(new Set(['NotSaved quota']));
    expect(new Set(seen.get('fails'))).toEqual(new Set(['NotSaved unavailable']));
  });
});

describe('the engine', () => {
  it('out of room at the end of the transaction: nothing is changed', async () => {
    breakEnd();
    await expect(someChanges('broken')).rejects.toMatchObject({ reason: 'quota' });
    await expectUnharmed();
  });

  it('that cannot be opened says so at once', async () => {
    here = await freshStorage();
    breakOpen('fails');
    await expect(someChanges('broken')).rejects.toMatchObject({ reason: 'unavailable' });
    expect(await here.ledger.health()).toEqual({ state: 'not_saving', reason: 'unavailable' });
    repair();
    await someChanges('later');
    expect(await here.ledger.health()).toMatchObject({ state: 'saving' });
  });

  it('that is never opened is given up, and nothing is written later', async () => {
    here = await freshStorage();
    fakeClock();
    breakOpen('hangs');
    expect(await outcome(someChanges('broken'))).toBe('NotSaved timeout');
    const health = here.ledger.health();
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(await health).toEqual({ state: 'not_saving', reason: 'timeout' });
    repair();
    vi.useRealTimers();
    expect((await dump(here)).operations).toEqual([]);
  });

  it('that lost the connection is opened again', async () => {
    here.db().close();
    await someChanges('after');
    expect(await here.ledger.verify()).toEqual([]);
  });
});

describe('time limits', () => {
  const LOCK = 'reprieve-ledger';

  it('gives up waiting for the lock after 5 seconds, nothing written', async () => {
    fakeClock();
    let free: () => void = () => undefined;
    const held = navigator.locks.request(LOCK, () => new Promise<void>((go) => (free = go)));
    let result = '';
    const saving = someChanges('waiting').catch((error: { reason: string }) => error.reason);
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
    const saving = someChanges('waiting');
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
