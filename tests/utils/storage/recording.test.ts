import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeRecording, readRecordings, watchRecordings } from '@/utils/storage';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const TALK = 'a'.repeat(32);

beforeEach(() => {
  fakeBrowser.reset();
});

describe('what is being recorded', () => {
  it('is kept for each tab, for this browser session only', async () => {
    await changeRecording(7, (now) => ({ ...now, conversationId: TALK }));
    await changeRecording(8, (now) => ({ ...now, paused: true }));
    expect(await readRecordings()).toEqual({
      7: { conversationId: TALK, paused: false },
      8: { paused: true },
    });
    expect(await fakeBrowser.storage.local.get()).toEqual({});
  });

  it('keeps pause and conversation apart when both change at once', async () => {
    await Promise.all([
      changeRecording(7, (now) => ({ ...now, conversationId: TALK })),
      changeRecording(7, (now) => ({ ...now, paused: true })),
      changeRecording(8, (now) => now),
    ]);
    expect(await readRecordings()).toEqual({
      7: { conversationId: TALK, paused: true },
      8: { paused: false },
    });
  });

  it('forgets a tab', async () => {
    await changeRecording(7, (now) => ({ ...now, paused: true }));
    await changeRecording(7, () => null);
    await changeRecording(9, () => null);
    expect(await readRecordings()).toEqual({});
  });

  it.each([['text'], [[1]], [{ 7: { paused: 'yes' } }], [{ 7: { conversationId: 'x' } }]])(
    'starts anew from %j',
    async (value) => {
      await fakeBrowser.storage.session.set({ recording: value });
      expect(await readRecordings()).toEqual({});
    },
  );

  it('is told to everybody who watches', async () => {
    const heard: unknown[] = [];
    const stop = watchRecordings((recordings) => heard.push(recordings));
    await changeRecording(7, (now) => ({ ...now, paused: true }));
    stop();
    await changeRecording(7, (now) => ({ ...now, paused: false }));
    expect(heard).toEqual([{ 7: { paused: true } }]);
  });
});

describe('closeStorageToPages', () => {
  it('keeps content scripts out where the browser can, and does no harm elsewhere', async () => {
    const { closeStorageToPages } = await import('@/utils/storage');
    const local = fakeBrowser.storage.local as unknown as { setAccessLevel: unknown };
    const setAccessLevel = vi.fn(async () => undefined);
    local.setAccessLevel = setAccessLevel;
    await closeStorageToPages();
    expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    local.setAccessLevel = undefined;
    await expect(closeStorageToPages()).resolves.toBeUndefined();
  });
});
