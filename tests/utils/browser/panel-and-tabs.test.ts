import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  activeTab,
  currentWindowId,
  onMenuClicked,
  onPanelCommand,
  openFullTab,
  openPanel,
  panelClosesItself,
  panelShortcut,
  setBadge,
  togglePanel,
  watchActiveTab,
  watchPageLoads,
} from '@/utils/browser';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

const listeners = () => {
  const heard: ((...args: unknown[]) => void)[] = [];
  return {
    addListener: (one: (...args: unknown[]) => void) => heard.push(one),
    trigger: (...args: unknown[]) => {
      for (const one of heard) one(...args);
    },
  };
};
const { sidePanel } = fakeBrowser;

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  Object.assign(fakeBrowser, { sidePanel, sidebarAction: undefined });
});

describe('the panel', () => {
  it('is Chrome’s side panel, opened in the first call of the click', () => {
    const open = vi.fn(() => new Promise<void>(() => undefined));
    Object.assign(fakeBrowser, { sidePanel: { open }, sidebarAction: undefined });
    void openPanel(3);
    void togglePanel(3);
    expect(open.mock.calls).toEqual([[{ windowId: 3 }], [{ windowId: 3 }]]);
    expect(panelClosesItself()).toBe(true);
  });

  it('is Firefox’s sidebar, which opens and closes by itself', () => {
    const sidebarAction = { open: vi.fn(async () => {}), toggle: vi.fn(async () => {}) };
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction });
    void openPanel(3);
    void togglePanel(3);
    expect(sidebarAction.open).toHaveBeenCalledOnce();
    expect(sidebarAction.toggle).toHaveBeenCalledOnce();
    expect(panelClosesItself()).toBe(false);
  });

  it('tells when there is none', async () => {
    Object.assign(fakeBrowser, { sidePanel: undefined, sidebarAction: undefined });
    await expect(openPanel(3)).rejects.toThrow();
  });

  it('opens by our own shortcut only, in the window it was pressed in', () => {
    const onCommand = listeners();
    Object.assign(fakeBrowser, { commands: { onCommand } });
    const heard = vi.fn();
    onPanelCommand(heard);
    onCommand.trigger('other', { windowId: 3 });
    onCommand.trigger('open-panel');
    onCommand.trigger('open-panel', {});
    expect(heard).not.toHaveBeenCalled();
    onCommand.trigger('open-panel', { windowId: 3 });
    expect(heard).toHaveBeenCalledExactlyOnceWith(3);
  });

  it.each([
    [[{ name: 'open-panel', shortcut: 'Alt+Shift+H' }], 'Alt+Shift+H'],
    [[{ name: 'open-panel', shortcut: '' }], null],
    [[], null],
  ])('knows the keys as set: %j', async (commands, keys) => {
    Object.assign(fakeBrowser, { commands: { getAll: async () => commands } });
    expect(await panelShortcut()).toBe(keys);
  });
});

describe('a click in the page’s menu', () => {
  it('is passed on with its place', () => {
    const onClicked = listeners();
    Object.assign(fakeBrowser, { contextMenus: { onClicked } });
    const heard = vi.fn();
    onMenuClicked(heard);
    const tab = { id: 7, windowId: 3 };
    onClicked.trigger({ menuItemId: 'save-selection', selectionText: '您好', frameId: 2 }, tab);
    onClicked.trigger({ menuItemId: 'insert-here' }, tab);
    expect(heard.mock.calls.map(([click]) => click)).toEqual([
      { menu: 'save-selection', tabId: 7, windowId: 3, frameId: 2, selectionText: '您好' },
      { menu: 'insert-here', tabId: 7, windowId: 3, frameId: 0, selectionText: '' },
    ]);
  });

  it.each([
    ['another entry', { menuItemId: 'constructor' }, { id: 7, windowId: 3 }],
    ['a number', { menuItemId: 5 }, { id: 7, windowId: 3 }],
    ['no tab', { menuItemId: 'insert-here' }, undefined],
    ['a tab without id', { menuItemId: 'insert-here' }, { windowId: 3 }],
  ])('of %s is not ours', (_, info, tab) => {
    const onClicked = listeners();
    Object.assign(fakeBrowser, { contextMenus: { onClicked } });
    const heard = vi.fn();
    onMenuClicked(heard);
    onClicked.trigger(info, tab);
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('tabs', () => {
  const front = (tab?: object) =>
    Object.assign(fakeBrowser.tabs, { query: vi.fn(async () => (tab ? [tab] : [])) });

  it('gives the front tab, without an address where the browser keeps it', async () => {
    front({ id: 7, windowId: 3, incognito: false });
    expect(await activeTab()).toEqual({
      tabId: 7,
      windowId: 3,
      url: null,
      title: '',
      incognito: false,
    });
    front({ id: 7, windowId: 3, url: 'https://chat.example/a?x', title: 'Chat', incognito: true });
    expect(await activeTab()).toMatchObject({ title: 'Chat', incognito: true });
    expect((await activeTab())?.url?.origin).toBe('https://chat.example');
  });

  it('is nothing without a tab', async () => {
    front();
    expect(await activeTab()).toBeNull();
    front({ windowId: 3 });
    expect(await activeTab()).toBeNull();
  });

  it('tells when another tab comes to the front or the page changes, until stopped', async () => {
    const heard = vi.fn();
    const stop = watchActiveTab(heard);
    const { onActivated, onUpdated } = fakeBrowser.tabs;
    await onActivated.trigger({ tabId: 7, windowId: 3 });
    await onUpdated.trigger(7, { status: 'loading' } as never, {} as never);
    await onUpdated.trigger(7, { url: 'https://a' } as never, {} as never);
    await onUpdated.trigger(7, { title: 'typing…' } as never, {} as never);
    expect(heard).toHaveBeenCalledTimes(3);
    stop();
    await onActivated.trigger({ tabId: 8, windowId: 3 });
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it('tells which tab begins to load another page, until stopped', async () => {
    const heard = vi.fn();
    const stop = watchPageLoads(heard);
    const { onUpdated } = fakeBrowser.tabs;
    await onUpdated.trigger(7, { status: 'loading' } as never, {} as never);
    await onUpdated.trigger(7, { status: 'complete' } as never, {} as never);
    expect(heard.mock.calls).toEqual([[7]]);
    stop();
    await onUpdated.trigger(7, { status: 'loading' } as never, {} as never);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('opens the full view at a place', async () => {
    const create = vi.fn(async () => ({}));
    Object.assign(fakeBrowser.tabs, { create });
    await openFullTab('reminders');
    expect(create).toHaveBeenCalledWith({
      url: expect.stringMatching(/\/options\.html#reminders$/),
    });
  });

  it('knows the window', async () => {
    Object.assign(fakeBrowser.windows, { getCurrent: vi.fn(async () => ({ id: 3 })) });
    expect(await currentWindowId()).toBe(3);
  });
});

describe('setBadge', () => {
  it('stands on all tabs or on one', async () => {
    await setBadge('2');
    await setBadge('●', 7);
    expect(await fakeBrowser.action.getBadgeText({})).toBe('2');
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('●');
    await setBadge('');
    expect(await fakeBrowser.action.getBadgeText({})).toBe('');
  });
});
