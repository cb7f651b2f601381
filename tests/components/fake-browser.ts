import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

// What the fake does not bring along and the doors call.
const event = { addListener: vi.fn(), removeListener: vi.fn(), hasListener: vi.fn() };

const extra = {
  i18n: { getUILanguage: () => 'zh-CN' },
  commands: {
    getAll: vi.fn(async () => [{ name: 'open-panel', shortcut: 'Alt+Shift+H' }]),
    onCommand: event,
  },
  permissions: {
    getAll: vi.fn(async () => ({ origins: ['https://chat.example/*'] })),
    contains: vi.fn(async () => true),
    request: vi.fn(async () => true),
    remove: vi.fn(async () => true),
    onAdded: event,
    onRemoved: event,
  },
  scripting: {
    getRegisteredContentScripts: vi.fn(async () => []),
    registerContentScripts: vi.fn(async () => undefined),
    unregisterContentScripts: vi.fn(async () => undefined),
    executeScript: vi.fn(async () => []),
  },
  sidePanel: { open: vi.fn(async () => undefined) },
};

Object.assign(fakeBrowser, extra);
fakeBrowser.storage.local.getKeys = async () =>
  Object.keys(await fakeBrowser.storage.local.get(null));
Object.assign(fakeBrowser.runtime, {
  sendMessage: vi.fn(async () => undefined),
  getURL: (path: string) => `chrome-extension://reprieve${path}`,
});
Object.assign(fakeBrowser.windows, { getCurrent: vi.fn(async () => ({ id: 1 })) });
Object.assign(fakeBrowser.tabs, {
  query: vi.fn(async () => [
    { id: 7, windowId: 1, url: 'https://chat.example/help?token=1', title: '', incognito: false },
  ]),
  sendMessage: vi.fn(async () => undefined),
});

export const browser = fakeBrowser as typeof fakeBrowser & typeof extra;
