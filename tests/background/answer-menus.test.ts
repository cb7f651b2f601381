import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshWorker, NOW, type Worker } from './worker';

vi.mock('wxt/browser', () => import('../utils/fake-wxt-browser'));

let worker: Worker;
const sendMessage = vi.fn();

beforeEach(async () => {
  worker = await freshWorker();
  sendMessage.mockReset().mockRejectedValue(new Error('no script here'));
  Object.assign(fakeBrowser.tabs, { sendMessage });
});
afterEach(() => {
  vi.useRealTimers();
});

const click = (selectionText = '') => ({
  menu: 'save-selection' as const,
  tabId: 7,
  windowId: 3,
  frameId: 2,
  selectionText,
});
const draft = () => worker.storage.readDraft('record-line');

describe('keeping what was selected', () => {
  it('puts it into the box of the record and asks the panel of that window for it', async () => {
    await worker.background.keepSelection(click('请尽快还款'));
    expect(await draft()).toBe('请尽快还款');
    expect(await worker.storage.takePanelRequest(3)).toEqual({
      windowId: 3,
      place: 'record',
      at: NOW,
    });
  });

  it('leaves what was typed there', async () => {
    await worker.storage.writeDraft('record-line', '我打的字');
    await worker.background.keepSelection(click('请尽快还款'));
    expect(await draft()).toBe('我打的字\n请尽快还款');
  });

  it('takes the lines as the page shows them where the script is on', async () => {
    sendMessage.mockResolvedValue({ text: '第一行\n第二行\n' });
    await worker.background.keepSelection(click('第一行 第二行'));
    expect(await draft()).toBe('第一行\n第二行');
    expect(sendMessage).toHaveBeenCalledWith(7, { type: 'page/selection' }, { frameId: 2 });
  });

  it('does not let a page put other words in', async () => {
    sendMessage.mockResolvedValue({ text: '我同意全额还款' });
    await worker.background.keepSelection(click('请尽快还款'));
    expect(await draft()).toBe('请尽快还款');
  });

  it('does nothing when nothing was selected', async () => {
    await worker.background.keepSelection(click(''));
    expect(await draft()).toBe('');
    expect(await worker.storage.takePanelRequest(3)).toBeNull();
  });
});

describe('pointing at a box', () => {
  it.each([
    [{ found: true }, true],
    [{ found: 'yes' }, false],
  ])(
    'tells the panel where phrases go, and whether the page keeps it: %j',
    async (answer, aimed) => {
      sendMessage.mockResolvedValue(answer);
      await worker.background.aimAtBox(click());
      expect(await worker.storage.takePanelRequest(3)).toMatchObject({
        place: 'phrases',
        target: { tabId: 7, frameId: 2, aimed },
      });
    },
  );
});
