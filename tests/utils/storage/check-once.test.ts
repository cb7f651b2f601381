import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newSession } from './every-step';
import { type Context, freshStorage } from './fresh-storage';
import { expectSound, note } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const { local } = fakeBrowser.storage;
let here: Context;

beforeEach(async () => {
  here = await freshStorage();
  for (let i = 1; i <= 6; i++)
    await here.ledger.commit([here.ledger.createChange('note', note(`note ${i}`))]);
  const keys = Object.keys(await local.get(null)).filter((key) => key.startsWith('j'));
  await local.set({ [keys.sort()[2] ?? '']: '{"garbled":' });
  here = await newSession(here);
});

describe('an entry that is there but spoilt', () => {
  it('shows in no count, and is mended once somebody reads through the record', async () => {
    await here.ledger.startSession();
    expect(await here.ledger.verify()).not.toEqual([]);
    await here.ledger.checkOnce();
    await expectSound(here);
    expect((await here.storage.readRecoveries())[0]).toMatchObject({ intoJournal: 1, lost: 0 });
  });

  it('is looked for once a session, and not in a very long record', async () => {
    await here.ledger.checkOnce(5);
    expect(await here.ledger.verify()).not.toEqual([]);
    await here.ledger.checkOnce();
    expect(await here.ledger.verify()).not.toEqual([]);
    here = await newSession(here);
    await here.ledger.checkOnce();
    await expectSound(here);
  });
});
