import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookAtFrames } from '@/utils/browser';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const scripting = { executeScript: vi.fn() };

beforeEach(() => {
  Object.assign(fakeBrowser, { scripting });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('lookAtFrames', () => {
  /** Runs the function that the browser would run in the page. */
  function inPage(
    sources: readonly (string | null)[],
    { width = 0, height = 0, isShown = true } = {},
  ): void {
    const frames = sources.map((src) => ({
      getAttribute: () => src,
      getBoundingClientRect: () => ({ width, height }),
      checkVisibility: () => isShown,
    }));
    vi.stubGlobal('document', { querySelectorAll: () => frames });
    vi.stubGlobal('location', new URL('https://bank.example/help'));
    scripting.executeScript.mockImplementationOnce(async ({ func }: { func: () => unknown }) => [
      { result: func() },
    ]);
  }

  it('names the other origins of the frames, once each, and nothing else of them', async () => {
    inPage([
      'https://chat.example/a?token=1',
      'https://chat.example/b',
      '//x.example:81/',
      '/on-the-same-site',
      'javascript:alert(1)',
      'data:text/html,x',
      'https://',
      '',
      null,
    ]);
    expect(await lookAtFrames(7)).toEqual([
      { origin: 'https://chat.example', isLarge: false },
      { origin: 'https://x.example:81', isLarge: false },
    ]);
  });

  it.each([
    [true, { width: 320, height: 480 }],
    [false, { width: 320, height: 60 }],
    [false, { width: 320, height: 480, isShown: false }],
  ])('says whether a conversation has room in one: %s of %o', async (isLarge, size) => {
    inPage(['https://chat.example/a'], size);
    expect(await lookAtFrames(7)).toEqual([{ origin: 'https://chat.example', isLarge }]);
  });

  it.each([
    ['the tab may not be looked at', () => Promise.reject(new Error('Cannot access contents'))],
    ['nothing comes back', () => Promise.resolve([])],
    [
      'the page answers nonsense',
      () => Promise.resolve([{ result: { 0: 'https://chat.example' } }]),
    ],
    [
      'the page answers no origins',
      () => Promise.resolve([{ result: [5, null, ['chrome://x', true], ['*'], [7, true]] }]),
    ],
  ])('is empty when %s', async (_, answer) => {
    scripting.executeScript.mockImplementationOnce(answer);
    expect(await lookAtFrames(7)).toEqual([]);
  });

  it('stops at twenty', async () => {
    const many = Array.from({ length: 50 }, (_, i) => [`https://f${i}.example`, false]);
    scripting.executeScript.mockResolvedValueOnce([{ result: many }]);
    expect(await lookAtFrames(7)).toHaveLength(20);
  });
});
