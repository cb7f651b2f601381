import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changePreferences,
  type Preferences,
  readPreferences,
  watchPreferences,
} from '@/utils/storage';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const KEY = 'preferences';
const DEFAULTS = { theme: 'system', textSize: '100', welcomed: false, sites: {}, used: {} };
const SITES = { 'https://chat.example': ['https://frame.example'] };

beforeEach(() => {
  fakeBrowser.reset();
});

const stored = async () => (await fakeBrowser.storage.local.get(KEY))[KEY];

describe('preferences', () => {
  it('start with what nobody has to choose', async () => {
    expect(await readPreferences()).toEqual(DEFAULTS);
  });

  it('keep every choice when many screens choose at once', async () => {
    await Promise.all([
      changePreferences(() => ({ locale: 'zh-TW' })),
      changePreferences(() => ({ theme: 'dark' })),
      changePreferences(({ sites }) => ({ sites: { ...sites, ...SITES } })),
      changePreferences(() => ({ welcomed: true })),
      ...Array.from({ length: 10 }, () =>
        changePreferences(({ used }) => ({ used: { phrase: (used.phrase ?? 0) + 1 } })),
      ),
    ]);
    expect(await readPreferences()).toMatchObject({
      locale: 'zh-TW',
      theme: 'dark',
      sites: SITES,
      welcomed: true,
      used: { phrase: 10 },
    });
  });

  it('keep what a newer version chose', async () => {
    await fakeBrowser.storage.local.set({ [KEY]: { theme: 'dark', mood: 'calm' } });
    await changePreferences(() => ({ welcomed: true }));
    expect(await stored()).toMatchObject({ theme: 'dark', mood: 'calm', welcomed: true });
  });

  it.each([
    ['an unknown theme', { theme: 'sepia', sites: SITES, locale: 'zh-TW' }],
    ['an unknown language', { locale: 'fr', sites: SITES }],
    ['a wrong type', { used: 'often', sites: SITES }],
  ])('lose nothing else over %s', async (_, value) => {
    await fakeBrowser.storage.local.set({ [KEY]: value });
    const read = await readPreferences();
    expect(read.sites).toEqual(SITES);
    expect(read.theme).toBe('system');
    await changePreferences(() => ({ welcomed: true }));
    expect(await stored()).toMatchObject({ ...value, welcomed: true });
  });

  it.each([['text'], [7], [null], [[1, 2]]])('start anew from %j', async (value) => {
    await fakeBrowser.storage.local.set({ [KEY]: value });
    expect(await readPreferences()).toEqual(DEFAULTS);
    await changePreferences(() => ({ theme: 'light' }));
    expect(await readPreferences()).toEqual({ ...DEFAULTS, theme: 'light' });
  });

  it('are told to every screen that watches', async () => {
    const heard: Preferences[] = [];
    const stop = watchPreferences((preferences) => heard.push(preferences));
    await changePreferences(() => ({ textSize: '130' }));
    await fakeBrowser.storage.local.set({ other: 1 });
    stop();
    await changePreferences(() => ({ textSize: '100' }));
    expect(heard.map(({ textSize }) => textSize)).toEqual(['130']);
  });

  it('let the next one choose when one failed', async () => {
    const broken = changePreferences(() => {
      throw new Error('no');
    });
    await expect(broken).rejects.toThrow('no');
    await changePreferences(() => ({ theme: 'light' }));
    expect((await readPreferences()).theme).toBe('light');
  });
});
