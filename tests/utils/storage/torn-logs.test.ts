import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { newSession } from './every-step';
import { anotherContext, type Context, freshStorage } from './fresh-storage';
import { expectSound, note } from './records';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const { local } = fakeBrowser.storage;
const originalSet = local.set as (items: unknown) => Promise<void>;
const FULL = 'IO error: .../000003.log: No space left on device';
let written: ('scrub' | 'entry')[] = [];
let room = true;
let here: Context;

beforeEach(async () => {
  vi.stubGlobal('navigator', { userAgent: 'Chromium/156.0.0.0', locks: navigator.locks });
  here = await newSession(await freshStorage());
  await add(here);
  room = true;
  written = [];
  local.set = (async (items: Record<string, unknown>) => {
    if (!room) throw new Error(FULL);
    const keys = Object.keys(items);
    if (keys.some((key) => key.startsWith('scrub'))) written.push('scrub');
    if (keys.includes('heads')) written.push('entry');
    return originalSet.call(local, items);
  }) as typeof local.set;
});

afterEach(() => {
  local.set = originalSet as typeof local.set;
  vi.unstubAllGlobals();
});

const add = ({ ledger }: Context) => ledger.commit([ledger.createChange('note', note('x'))]);

describe('after a write found no room in the journal', () => {
  it('nothing is called saved before its log is mended', async () => {
    room = false;
    await expect(add(here)).rejects.toMatchObject({ reason: 'quota' });
    await expect(add(here)).rejects.toMatchObject({ reason: 'quota' });
    room = true;
    await add(here);
    expect(written).toEqual([...Array.from({ length: 6 }, () => 'scrub'), 'entry']);
    await add(here);
    expect(written.slice(7)).toEqual(['entry']);
    await expectSound(here);
  });

  it('nor by another part of the extension, or when it was a draft that found none', async () => {
    room = false;
    await expect(here.storage.writeDraft('note', 'half')).rejects.toThrow(/space/);
    room = true;
    await add(await anotherContext());
    expect(written.slice(0, 7)).toEqual([...Array.from({ length: 6 }, () => 'scrub'), 'entry']);
    await expectSound(here);
  });
});
