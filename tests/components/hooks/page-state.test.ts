import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readPageState } from '@/components/hooks/page-state';
import { activeTab, lookAtFrames } from '@/utils/browser';

vi.mock('@/utils/browser', () => ({
  activeTab: vi.fn(),
  isWebOrigin: (origin: string) => /^https?:/.test(origin),
  lookAtFrames: vi.fn(async () => []),
  hasSiteAccess: vi.fn(async () => true),
}));
vi.mock('@/utils/storage', () => ({
  readPreferences: vi.fn(async () => ({ sites: { 'https://chat.example': [] } })),
}));

const tab = (address: string, incognito: boolean) => ({
  tabId: 7,
  windowId: 1,
  title: 'Chat',
  url: new URL(address),
  incognito,
});

describe('the page beside the panel', () => {
  beforeEach(() => vi.clearAllMocks());

  it('in a private window is not looked into, also where its site is turned on', async () => {
    vi.mocked(activeTab).mockResolvedValue(tab('https://chat.example/help', true));
    expect(await readPageState()).toEqual({ kind: 'private' });
    expect(lookAtFrames).not.toHaveBeenCalled();
  });

  it('in an ordinary window is on where its site is', async () => {
    vi.mocked(activeTab).mockResolvedValue(tab('https://chat.example/help', false));
    expect(await readPageState()).toMatchObject({ kind: 'on', origin: 'https://chat.example' });
  });

  it('of the browser itself is never read', async () => {
    for (const address of ['chrome://settings', 'file:///etc/passwd', 'about:blank']) {
      vi.mocked(activeTab).mockResolvedValue(tab(address, false));
      expect(await readPageState()).toEqual({ kind: 'unsupported' });
    }
  });
});
