import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  dropSiteAccess,
  hasSiteAccess,
  isWebOrigin,
  patternOf,
  registerPageScript,
  requestSiteAccess,
  startInOpenTabs,
} from '@/utils/browser';

vi.mock('wxt/browser', () => import('../fake-wxt-browser'));

interface Script {
  readonly id: string;
  readonly matches?: string[];
}

let registered: Script[] = [];
const pause = () => new Promise((resolve) => setTimeout(resolve, 1));

/** Scripting as both browsers do it: an id twice, or unknown, is an error. */
const scripting = {
  getRegisteredContentScripts: vi.fn(async () => {
    await pause();
    return registered;
  }),
  registerContentScripts: vi.fn(async (scripts: Script[]) => {
    await pause();
    if (registered.some(({ id }) => scripts.some((script) => script.id === id))) {
      throw new Error("Duplicate script ID 'page'");
    }
    registered.push(...scripts);
  }),
  unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
    await pause();
    if (!ids.every((id) => registered.some((script) => script.id === id))) {
      throw new Error("Nonexistent script ID 'page'");
    }
    registered = registered.filter(({ id }) => !ids.includes(id));
  }),
  executeScript: vi.fn(),
};
const permissions = { request: vi.fn(), contains: vi.fn(), remove: vi.fn() };

beforeEach(() => {
  registered = [];
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { scripting, permissions });
});

const CHAT = 'https://chat.example';
const FRAME = 'https://frame.example:8443';

describe('patternOf', () => {
  it.each([
    ['https://chat.example', 'https://chat.example/*'],
    ['http://127.0.0.1:5173', 'http://127.0.0.1/*'],
    ['https://xn--fiq228c.example', 'https://xn--fiq228c.example/*'],
    ['http://[::1]:80', 'http://[::1]/*'],
  ])('asks for %s by %s', (origin, pattern) => {
    expect(patternOf(origin)).toBe(pattern);
  });
});

describe('isWebOrigin', () => {
  it.each([
    ['https://chat.example', true],
    ['http://localhost:8080', true],
    ['https://chat.example/', false],
    ['chrome://extensions', false],
    ['chrome-extension://abc', false],
    ['file://', false],
    ['null', false],
    ['', false],
    ['javascript:alert(1)', false],
  ])('%j: %s', (origin, web) => {
    expect(isWebOrigin(origin)).toBe(web);
  });
});

describe('site access', () => {
  it('is asked for in the very click: nothing is awaited before', () => {
    permissions.request.mockReturnValue(new Promise(() => undefined));
    void requestSiteAccess([CHAT, FRAME]);
    expect(permissions.request).toHaveBeenCalledExactlyOnceWith({
      origins: ['https://chat.example/*', 'https://frame.example/*'],
    });
  });

  it('is looked up and given back', async () => {
    permissions.contains.mockResolvedValue(true);
    expect(await hasSiteAccess(CHAT)).toBe(true);
    permissions.remove.mockRejectedValue(new Error('cannot remove required permissions'));
    await expect(dropSiteAccess([CHAT])).resolves.toBeUndefined();
  });
});

describe('registerPageScript', () => {
  const matches = () => registered.map((script) => script.matches);

  it('registers exactly the origins that are on, once each', async () => {
    await registerPageScript([FRAME, CHAT, CHAT]);
    expect(registered).toEqual([
      expect.objectContaining({
        id: 'page',
        js: ['content-scripts/page.js'],
        matches: ['https://chat.example/*', 'https://frame.example/*'],
        allFrames: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      }),
    ]);
  });

  it('leaves it alone when it is right', async () => {
    await registerPageScript([CHAT, FRAME]);
    await registerPageScript([FRAME, CHAT]);
    expect(scripting.registerContentScripts).toHaveBeenCalledOnce();
    expect(scripting.unregisterContentScripts).not.toHaveBeenCalled();
  });

  it('takes it away when nothing is on', async () => {
    await registerPageScript([]);
    await registerPageScript([CHAT]);
    await registerPageScript([]);
    expect(registered).toEqual([]);
  });

  it('ends with what was asked for last when several ask at once', async () => {
    const asked = [[CHAT], [CHAT, FRAME], [], [FRAME], [CHAT]].map(registerPageScript);
    await expect(Promise.all(asked)).resolves.toBeDefined();
    expect(matches()).toEqual([['https://chat.example/*']]);
  });

  it('goes on after the browser refused one', async () => {
    scripting.registerContentScripts.mockRejectedValueOnce(new Error('no'));
    await expect(registerPageScript([CHAT])).rejects.toThrow('no');
    await registerPageScript([CHAT]);
    expect(matches()).toEqual([['https://chat.example/*']]);
  });
});

describe('startInOpenTabs', () => {
  it('starts the script in the tabs of these origins, whatever happens in one of them', async () => {
    const tabs = [
      { id: 1, url: `${CHAT}/a` },
      { id: 2, url: 'https://other.example/' },
      { id: 3 },
      { id: 4, url: `${CHAT}/b` },
      { url: `${CHAT}/c` },
      { id: 5, url: 'not an address' },
    ];
    Object.assign(fakeBrowser.tabs, { query: vi.fn(async () => tabs) });
    scripting.executeScript.mockRejectedValueOnce(new Error('the tab is gone'));
    await startInOpenTabs([CHAT]);
    const started = scripting.executeScript.mock.calls.map(([{ target }]) => target.tabId);
    expect(started).toEqual([1, 4]);
  });
});
