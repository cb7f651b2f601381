import { afterEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { breaks, endAt, journalKeys, newSession } from './every-step';
import { repair } from './faults';
import { type Context, freshStorage } from './fresh-storage';
import { mendJournal } from './journal-faults';
import { fakeClock } from './outcome';
import { expectSound, note } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const { local } = fakeBrowser.storage;
const COUNT = 10;
/** Entries that both stores have lost, so that the recovery lays everything out anew. */
const LOST = [3, 8];

afterEach(() => {
  repair();
  mendJournal();
  vi.useRealTimers();
});

async function damaged(): Promise<Context> {
  const here = await freshStorage();
  const { commit, createChange, deviceHead } = here.ledger;
  for (let i = 1; i <= COUNT; i++) await commit([createChange('note', note(`note ${i}`, i))]);
  const { deviceId } = await deviceHead();
  const keys = (await journalKeys()).sort();
  for (const seq of LOST) {
    await here.db().operations.delete([deviceId, seq]);
    await local.remove(keys[seq - 1] ?? '');
  }
  return newSession(here);
}

const losses: readonly [string, (here: Context) => Promise<unknown>][] = [
  ['the journal is lost', () => local.clear()],
  ['the database is lost', (here) => here.db().delete()],
];

const kills = breaks.filter(([at]) => at.endsWith('hangs'));

it.each(losses.flatMap(([loss, lose]) => kills.map(([at, brk]) => ({ loss, lose, at, brk }))))(
  'a recovery ended where $at, after which $loss, at every step: what both held is still there',
  async ({ lose, brk }) => {
    const wanted = Array.from({ length: COUNT }, (_, i) => i + 1)
      .filter((i) => !LOST.includes(i))
      .map((i) => `note ${i}`);
    for (let k = 1, met = true; met; k++) {
      const here = await damaged();
      fakeClock();
      const broken = brk(k);
      await endAt(here.ledger.startSession());
      met = broken.count() >= k;
      repair();
      mendJournal();
      vi.useRealTimers();
      await lose(here);
      const after = await newSession(here);
      await after.ledger.startSession();
      const texts = (await after.ledger.readAll('note')).map(({ text }) => text);
      expect(texts.sort()).toEqual(wanted.toSorted());
      await expectSound(after);
    }
  },
  60_000,
);

it('a recovery ended after an entry gave way leaves no view of what was set aside', async () => {
  for (let k = 1, met = true; met; k++) {
    const here = await freshStorage();
    const { commit, createChange } = here.ledger;
    await commit([createChange('note', note('both have it'))]);
    const before = await local.get(null);
    await commit([createChange('note', note('the database goes on'))]);
    const row = await here.db().meta.get('heads');
    const theirs = await here.db().operations.toArray();
    const theirViews = await here.db().view('note').toArray();
    // A journal copied back, to which somebody else added twice.
    await local.set(before);
    await local.remove((await journalKeys()).filter((key) => !(key in before)));
    await here.db().delete();
    const other = await newSession(here);
    for (const text of ['then', 'and then'])
      await other.ledger.commit([createChange('note', note(text))]);
    // The database of before turns up again.
    await other.db().operations.clear();
    await other.db().operations.bulkAdd(theirs);
    await other.db().view('note').clear();
    await other.db().view('note').bulkAdd(theirViews);
    if (row) await other.db().meta.put(row);
    const next = await newSession(other);
    fakeClock();
    const broken = breaks[0]?.[1](k);
    await endAt(next.ledger.startSession());
    met = (broken?.count() ?? 0) >= k;
    repair();
    vi.useRealTimers();
    const after = await newSession(next);
    await after.ledger.startSession();
    await expectSound(after);
    const texts = (await after.ledger.readAll('note')).map(({ text }) => text);
    expect(texts.sort()).toEqual(['and then', 'both have it', 'then']);
  }
}, 60_000);
