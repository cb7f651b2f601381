import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { freshWorker, type Worker } from './worker';

vi.mock('wxt/browser', () => import('../utils/fake-wxt-browser'));

let worker: Worker;
let registered: { id: string; matches?: string[] }[] = [];
const started: number[] = [];
let accessChanged: () => void = () => undefined;

beforeEach(async () => {
  worker = await freshWorker();
  registered = [];
  started.length = 0;
  const event = {
    addListener: (listener: () => void) => {
      accessChanged = listener;
    },
  };
  Object.assign(fakeBrowser, {
    permissions: { onAdded: event, onRemoved: event },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => registered.push(...scripts),
      unregisterContentScripts: async () => {
        registered = [];
      },
      executeScript: async ({ target }: { target: { tabId: number } }) =>
        started.push(target.tabId),
    },
  });
  const tabs = [
    { id: 7, url: 'https://chat.example/help' },
    { id: 8, url: 'https://other.example/' },
  ];
  Object.assign(fakeBrowser.tabs, { query: async () => tabs });
});
afterEach(() => {
  vi.useRealTimers();
});

const matches = () => registered.flatMap((script) => script.matches ?? []);
const turnOn = (sites: Record<string, string[]>) =>
  worker.storage.changePreferences(() => ({ sites }));

describe('the page script', () => {
  it('is registered for what is on, and started in open pages after a reload of the extension', async () => {
    await turnOn({ 'https://chat.example': ['https://frame.example'] });
    worker.background.runPageScript();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    await vi.waitFor(() => expect(started).toEqual([7]));
    expect(matches()).toEqual(['https://chat.example/*', 'https://frame.example/*']);
  });

  it('runs nowhere where nothing was turned on', async () => {
    worker.background.runPageScript();
    await fakeBrowser.runtime.onStartup.trigger();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(matches()).toEqual([]);
    expect(started).toEqual([]);
  });

  it('goes where the user turned it off while access changed', async () => {
    await turnOn({ 'https://chat.example': [] });
    worker.background.runPageScript();
    accessChanged();
    await vi.waitFor(() => expect(matches()).toEqual(['https://chat.example/*']));
    await turnOn({});
    accessChanged();
    await vi.waitFor(() => expect(matches()).toEqual([]));
  });
});
