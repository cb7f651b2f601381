import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keptPreferencesSchema } from '@/utils/backup/backup';
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
  const chosen = {
    tone: 'firmer' as const,
    favourites: ['a.b'],
    hiddenPhrases: ['c.d'],
    hiddenHelp: ['tw.165'],
    helpNumbers: { 'cn.12378': '021-12378' },
  };
  await changePreferences(() => structuredClone(chosen));
  const kept = await readKeptPreferences();
  expect(kept).toEqual(chosen);
  expect(keptPreferencesSchema.parse(kept)).toEqual(chosen);
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
