import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerContextMenus } from '@/entrypoints/background/offer-menus';
import { changePreferences, takePanelRequest } from '@/utils/storage';
import { fakeDoors } from './fake-events';

vi.mock('wxt/browser', () => import('../../utils/fake-wxt-browser'));

let doors: ReturnType<typeof fakeDoors>;
const titles = () =>
  doors.contextMenus.create.mock.calls.map(([entry]) => (entry as { title: string }).title);

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', {
    languages: ['zh-CN'],
    locks: { request: (_name: string, task: () => unknown) => task() },
  });
  doors = fakeDoors();
  Object.assign(fakeBrowser.tabs, { sendMessage: vi.fn(async () => undefined) });
  offerContextMenus();
});

describe('the entries in the context menu', () => {
  it('are made when the browser starts, in the language of the browser', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    await vi.waitFor(() => expect(titles()).toEqual(['存入协商记录', '在此插入话术']));
  });

  it('follow the chosen language, and only that', async () => {
    await changePreferences(() => ({ locale: 'zh-TW' }));
    await vi.waitFor(() => expect(titles()).toEqual(['存入協商紀錄', '在這裡插入說法']));
    await changePreferences(() => ({ theme: 'dark' }));
    await changePreferences(() => ({ locale: 'en' }));
    await vi.waitFor(() =>
      expect(titles().slice(2)).toEqual(['Save to the record', 'Insert a phrase here']),
    );
    expect(doors.contextMenus.removeAll).toHaveBeenCalledTimes(2);
  });

  it('offer to read a conversation only where pages are read', async () => {
    const sites = { 'https://bank.example': ['https://chat.example:8443', 'https://bank.example'] };
    await changePreferences(() => ({ sites }));
    await vi.waitFor(() => expect(titles()).toContain('从这里读对话'));
    expect(doors.contextMenus.create.mock.lastCall?.[0]).toMatchObject({
      id: 'read-chat',
      documentUrlPatterns: ['https://bank.example/*', 'https://chat.example/*'],
    });
    await changePreferences(() => ({ sites: {} }));
    await vi.waitFor(() => expect(titles().slice(3)).toEqual(['存入协商记录', '在此插入话术']));
  });

  it('open the panel in the first call of the click', async () => {
    const click = { menuItemId: 'insert-here', frameId: 0 };
    doors.contextMenus.onClicked.fire(click, { id: 7, windowId: 3 });
    expect(doors.sidePanel.open).toHaveBeenCalledWith({ windowId: 3 });
    await vi.waitFor(async () =>
      expect(await takePanelRequest(3)).toMatchObject({ place: 'phrases' }),
    );
  });

  it('open a tab where there is no room for a panel', async () => {
    const opened = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    doors.sidePanel.open.mockRejectedValueOnce(new Error('no panel in this window'));
    const click = { menuItemId: 'save-selection', selectionText: '三天内答复' };
    doors.contextMenus.onClicked.fire(click, { id: 7, windowId: 3 });
    await vi.waitFor(() => expect(opened.mock.lastCall?.[0].url).toMatch(/options\.html#record$/));
  });

  it.each([
    [{ menuItemId: 'constructor' }, { id: 7, windowId: 3 }],
    [{ menuItemId: 4 }, { id: 7, windowId: 3 }],
    [{ menuItemId: 'insert-here' }, undefined],
    [{ menuItemId: 'insert-here' }, { windowId: 3 }],
  ])('are not what was clicked: %j in %j', (click, tab) => {
    doors.contextMenus.onClicked.fire(click, tab);
    expect(doors.sidePanel.open).not.toHaveBeenCalled();
  });
});
