import { browser } from 'wxt/browser';

/** The tab beside the panel. Without site access or activeTab the browser keeps its address from us. */
export interface ActiveTab {
  readonly tabId: number;
  readonly windowId: number;
  readonly url: URL | null;
  readonly title: string;
  readonly incognito: boolean;
}

function parse(url: string | undefined): URL | null {
  return url !== undefined && URL.canParse(url) ? new URL(url) : null;
}

export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return {
    tabId: tab.id,
    windowId: tab.windowId,
    url: parse(tab.url),
    title: tab.title ?? '',
    incognito: tab.incognito,
  };
}

/** Calls `next` when another tab comes to the front or the front one loads another page. */
export function watchActiveTab(next: () => void): () => void {
  const updated = (_id: number, change: { status?: string; url?: string }) => {
    if (change.status !== undefined || change.url !== undefined) next();
  };
  browser.tabs.onActivated.addListener(next);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(next);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

/** Calls `next` when a tab begins to load another page: what was known of the old one is void. */
export function watchPageLoads(next: (tabId: number) => void): () => void {
  const updated = (tabId: number, { status }: { status?: string }) => {
    if (status === 'loading') next(tabId);
  };
  browser.tabs.onUpdated.addListener(updated);
  return () => browser.tabs.onUpdated.removeListener(updated);
}

/** The page is there as a whole: what is to start with it has started. */
export async function isLoaded(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.status === 'complete';
}

export function onTabClosed(next: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => next(tabId));
}

/** Open tabs whose address we may know and that show one of these origins. */
export async function tabsAt(origins: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => {
    const origin = parse(tab.url)?.origin;
    return tab.id !== undefined && origin !== undefined && origins.includes(origin) ? [tab.id] : [];
  });
}

export async function allTabs(): Promise<number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** The full-tab view, at one of its tabs ('reminders', 'record' …). */
export async function openFullTab(place: string): Promise<void> {
  await browser.tabs.create({
    url: browser.runtime.getURL(`/options.html#${place}` as '/'),
  });
}
