import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askOfPanel, takePanelRequest, watchPanelRequest } from '@/utils/storage';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const NOW = 1_800_000_000_000;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is asked of the panel', () => {
  it('is taken once, by the panel of its window', async () => {
    const target = { tabId: 7, frameId: 2, aimed: true };
    await askOfPanel({ windowId: 3, place: 'phrases', target });
    expect(await takePanelRequest(4)).toBeNull();
    expect(await takePanelRequest(3)).toEqual({ windowId: 3, place: 'phrases', target, at: NOW });
    expect(await takePanelRequest(3)).toBeNull();
  });

  it('is forgotten when the panel did not open', async () => {
    await askOfPanel({ windowId: 3, place: 'record' });
    vi.setSystemTime(NOW + 31_000);
    expect(await takePanelRequest(3)).toBeNull();
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('is replaced by what was asked later', async () => {
    await askOfPanel({ windowId: 3, place: 'record' });
    await askOfPanel({ windowId: 3, place: 'phrases' });
    expect((await takePanelRequest(3))?.place).toBe('phrases');
  });

  it.each([['text'], [{ windowId: 3 }], [{ windowId: 3, at: NOW, place: 'https://evil' }]])(
    'is nothing when it is %j',
    async (value) => {
      await fakeBrowser.storage.session.set({ 'panel-request': value });
      expect(await takePanelRequest(3)).toBeNull();
    },
  );

  it('is told to an open panel, which does not hear its own taking', async () => {
    const heard = vi.fn();
    const stop = watchPanelRequest(heard);
    await askOfPanel({ windowId: 3, place: 'record' });
    expect(heard).toHaveBeenCalledOnce();
    stop();
    await askOfPanel({ windowId: 3, place: 'record' });
    expect(heard).toHaveBeenCalledOnce();
  });
});
