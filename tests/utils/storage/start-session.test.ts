import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newSession } from './every-step';
import { breakOpen, repair } from './faults';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { expectSound, note } from './records';
import { exported, imported, smallWorld } from './whole-record';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const CHROMIUM =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:156.0) Gecko/20100101 Firefox/156.0';

const { local, session } = fakeBrowser.storage;
const originalSet = local.set as (items: unknown) => Promise<void>;
/** What was written to the journal's area, in order, and whether the lock was held. */
let log: { readonly what: 'scrub' | 'entry' | 'other'; readonly locked: boolean }[] = [];

const LETTERS = /^[jb][0-9a-f]{32}/;

function kindOf(keys: readonly string[]) {
  if (keys.some((key) => key.startsWith('scrub'))) return 'scrub' as const;
  return keys.some((key) => LETTERS.test(key) || key === 'heads')
    ? ('entry' as const)
    : ('other' as const);
}

/** The browser says who it is, and every write to storage.local is noted. */
function browserIs(userAgent: string): void {
  vi.stubGlobal('navigator', { userAgent, locks: navigator.locks });
  local.set = (async (items: Record<string, unknown>) => {
    const { held } = await navigator.locks.query();
    const locked = (held ?? []).some(({ name }) => name === 'reprieve-ledger');
    log.push({ what: kindOf(Object.keys(items)), locked });
    return originalSet.call(local, items);
  }) as typeof local.set;
}

const writes = () => log.filter(({ what }) => what !== 'other').map(({ what }) => what);

/** Scrubbed in full, then appended, and all of it under the lock. */
function expectScrubbedFirst(): void {
  expect(writes().slice(0, 7)).toEqual([...Array.from({ length: 6 }, () => 'scrub'), 'entry']);
  expect(writes().slice(6)).not.toContain('scrub');
  expect(log.filter(({ what }) => what !== 'other').every(({ locked }) => locked)).toBe(true);
}

let here: Context;
let file: string;
let caseId: string;

beforeEach(async () => {
  const other = await freshStorage();
  await smallWorld(other, 1, '另一台');
  file = await exported(other);
  here = await freshStorage();
  ({ caseId } = await smallWorld(here));
  here = await newSession(here);
  log = [];
  browserIs(CHROMIUM);
});

afterEach(() => {
  repair();
  local.set = originalSet as typeof local.set;
  vi.unstubAllGlobals();
});

const addNote = ({ ledger }: Context, text = 'x') =>
  ledger.commit([ledger.createChange('note', note(text))]);

describe('whoever appends first in a browser session has compared, recovered and scrubbed', () => {
  const appends: readonly [string, (context: Context) => Promise<unknown>][] = [
    ['a commit', addNote],
    [
      'a commit that reads first',
      ({ ledger }) => ledger.commitWith(async () => [ledger.createChange('note', note('planned'))]),
    ],
    ['an import', (context) => imported(context, file)],
    ['the deletion of a case', ({ ledger }) => ledger.deleteCase(caseId)],
  ];

  it.each(appends)('%s', async (_, append) => {
    await append(here);
    expectScrubbedFirst();
    expect((await session.get('session-started'))['session-started']).toBe('both');
    expect(await here.db().scratch.count()).toBe(0);
    expect(Object.keys(await local.get(null)).filter((key) => key.startsWith('scrub'))).toEqual([]);
    await expectSound(here);
  });

  it.each(appends)('%s, with a hole that the heads do not show', async (_, append) => {
    const { deviceId } = await here.ledger.deviceHead();
    await here.db().operations.delete([deviceId, 2]);
    await append(here);
    expect((await here.storage.readRecoveries())[0]).toMatchObject({ intoDatabase: 1, lost: 0 });
    await expectSound(here);
  });
});

describe('it happens once', () => {
  it('also when two parts of the extension append at the same moment', async () => {
    const panel = await anotherContext();
    const worker = await anotherContext();
    await Promise.all([addNote(panel), addNote(worker), worker.ledger.startSession()]);
    expectScrubbedFirst();
    await addNote(await anotherContext());
    expect(writes().filter((what) => what === 'scrub')).toHaveLength(6);
  });

  it('a session, not once for ever', async () => {
    await addNote(here);
    log = [];
    here = await newSession(here);
    await addNote(here);
    expectScrubbedFirst();
  });

  it('and needs no scrub in Firefox', async () => {
    browserIs(FIREFOX);
    await addNote(here);
    expect(writes()).not.toContain('scrub');
    expect((await session.get('session-started'))['session-started']).toBe('both');
  });
});

describe('while the database cannot be used', () => {
  it('the journal, now alone, is scrubbed all the same; the database once it is back', async () => {
    breakOpen('fails');
    here = await newSession(here);
    expect((await addNote(here, 'one place')).copies).toBe(1);
    expectScrubbedFirst();
    expect((await session.get('session-started'))['session-started']).toBe('journal');
    log = [];
    await addNote(await anotherContext(), 'again');
    expect(writes()).not.toContain('scrub');

    repair();
    expect(await here.ledger.retryStores()).toBe(true);
    log = [];
    expect((await addNote(here, 'both again')).copies).toBe(2);
    expectScrubbedFirst();
    expect((await session.get('session-started'))['session-started']).toBe('both');
    await expectSound(here);
  });
});
