import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { UpgradeStep } from '@/utils/model/upgrades/upgrade-step';
import { breaks, endAt, newSession } from './every-step';
import { repair } from './faults';
import { type Context, freshStorage } from './fresh-storage';
import { mendJournal } from './journal-faults';
import { fakeClock } from './outcome';
import { expectSound, note } from './records';
import { exported } from './whole-record';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const STEPS = '@/utils/model/upgrades/steps';
const TEXTS = ['一', '二', '三', '四', '五'];

/** As a later version may read what this one wrote. */
const marked: UpgradeStep = (entity, { fields, seen }) =>
  entity === 'note'
    ? { fields: { ...fields, text: `${fields.text}（新）` }, seen }
    : { fields, seen };

const failing: UpgradeStep = (entity, written) => {
  if (written.fields.text === '三') throw new TypeError('no such field');
  return marked(entity, written);
};

/** The extension after an update to a version with these steps, in the next browser session. */
function updated(here: Context, steps: readonly UpgradeStep[]): Promise<Context> {
  vi.doMock(STEPS, () => ({ steps, SCHEMA_VERSION: steps.length + 1 }));
  return newSession(here);
}

const texts = async ({ ledger }: Context) =>
  (await ledger.readAll('note')).map(({ text }) => text).sort();

const addNote = ({ ledger }: Context, text: string) =>
  ledger.commit([ledger.createChange('note', note(text))]);

/** What both stores hold, but for views and heads: what was sealed. */
async function sealed(here: Context) {
  const all = await fakeBrowser.storage.local.get(null);
  const journal = Object.entries(all).filter(([key]) => /^[jb][0-9a-f]{32}/.test(key));
  return { journal: Object.fromEntries(journal), rows: await here.db().operations.toArray() };
}

let here: Context;

beforeEach(async () => {
  vi.doUnmock(STEPS);
  here = await freshStorage();
  for (const text of TEXTS) await addNote(here, text);
});

afterEach(() => {
  repair();
  mendJournal();
  vi.useRealTimers();
  vi.doUnmock(STEPS);
});

describe('an update to a version that reads the record in another way', () => {
  it('shows it in the new way and leaves what was sealed as it was, byte for byte', async () => {
    const before = await sealed(here);
    const file = await exported(here);
    const next = await updated(here, [marked]);
    expect(await texts(next)).toEqual(TEXTS.map((text) => `${text}（新）`).sort());
    await next.ledger.startSession();
    await expectSound(next);
    expect(await sealed(next)).toEqual(before);
    expect(await exported(next)).toBe(file);
  });

  it('can be taken back while the newer version has added nothing', async () => {
    const next = await updated(here, [marked]);
    await texts(next);
    const back = await updated(next, []);
    expect(await texts(back)).toEqual(TEXTS.toSorted());
    expect((await addNote(back, '六')).copies).toBe(2);
    await expectSound(back);
  });

  it('makes the record readable only, with export, for the older one once it has added to it', async () => {
    const next = await updated(here, [marked]);
    expect((await addNote(next, '六')).copies).toBe(2);
    await expectSound(next);
    const held = await sealed(next);
    const back = await updated(next, []);
    expect(await back.ledger.health()).toEqual({ state: 'not_saving', reason: 'newer_data' });
    await expect(addNote(back, '不行')).rejects.toMatchObject({ reason: 'newer_data' });
    expect(await texts(back)).toHaveLength(TEXTS.length + 1);
    expect(await exported(back)).toContain('六');
    expect(await sealed(back)).toEqual(held);
  });

  it('keeps both marks of the newer version where one store was lost in between', async () => {
    const next = await updated(here, [marked]);
    await addNote(next, '六');
    await next.db().delete();
    const back = await updated(next, []);
    expect(await back.ledger.health()).toMatchObject({ reason: 'newer_data' });
    const again = await updated(back, [marked]);
    expect(await texts(again)).toHaveLength(TEXTS.length + 1);
    await expectSound(again);
  });
});

describe('a step that fails', () => {
  it('leaves that record as it was shown and says so; the others go on', async () => {
    const before = await sealed(here);
    const next = await updated(here, [failing]);
    const wanted = TEXTS.map((text) => (text === '三' ? text : `${text}（新）`)).sort();
    expect(await texts(next)).toEqual(wanted);
    expect((await next.storage.readRecoveries()).at(-1)).toMatchObject({ unreadable: 1, lost: 0 });
    expect(await sealed(next)).toEqual(before);
    expect(await exported(next)).toContain('三');
    const mended = await updated(next, [marked, (_, written) => written]);
    expect(await texts(mended)).toEqual(TEXTS.map((text) => `${text}（新）`).sort());
    expect(await sealed(mended)).toEqual(before);
  });
});

describe('killed in the middle of it', () => {
  it.each(breaks)(
    'where %s, at every step: the next start has all of it, in the new way',
    async (_, brk) => {
      for (let k = 1, met = true; met; k++) {
        vi.doUnmock(STEPS);
        const old = await freshStorage();
        for (const text of TEXTS) await addNote(old, text);
        const before = await sealed(old);
        const next = await updated(old, [marked]);
        fakeClock();
        const broken = brk(k);
        await endAt(next.ledger.startSession());
        met = broken.count() >= k;
        repair();
        mendJournal();
        vi.useRealTimers();
        const after = await newSession(next);
        expect(await texts(after)).toEqual(TEXTS.map((text) => `${text}（新）`).sort());
        await after.ledger.startSession();
        await expectSound(after);
        expect(await sealed(after)).toEqual(before);
      }
    },
    60_000,
  );
});
