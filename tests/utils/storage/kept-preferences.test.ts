import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changePreferences,
  readKeptPreferences,
  readPreferences,
  restorePreferences,
} from '@/utils/storage';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

beforeEach(() => {
  fakeBrowser.reset();
});

it('stars, what is put away and the tone go into a backup and come back', async () => {
  const chosen = { tone: 'firmer', favourites: ['a.b'], hiddenPhrases: ['c.d'] } as const;
  await changePreferences(() => ({
    ...chosen,
    favourites: [...chosen.favourites],
    hiddenPhrases: [...chosen.hiddenPhrases],
  }));
  const kept = await readKeptPreferences();
  expect(kept).toEqual(chosen);
  fakeBrowser.reset();
  await restorePreferences(kept);
  expect(await readPreferences()).toMatchObject(chosen);
});

it('stars of both sides stand; undoing takes back only what came', async () => {
  await changePreferences(() => ({ favourites: ['here'] }));
  const undo = await restorePreferences({ favourites: ['there', 'here'] });
  expect((await readPreferences()).favourites).toEqual(['here', 'there']);
  await undo();
  expect((await readPreferences()).favourites).toEqual(['here']);
});
