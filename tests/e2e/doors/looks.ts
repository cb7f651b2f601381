import type { BrowserDriver, Surface } from '../drivers/index.ts';

/** On a tab's icon where its address is told, else on all of them. */
export const badgeOf = (driver: BrowserDriver, tabUrl: string | null = null): Promise<string> =>
  driver.background(async (api, url) => {
    if (url === null) return api.action.getBadgeText({});
    const [tab] = (await api.tabs.query({})).filter((one) => one.url?.startsWith(url));
    return tab?.id === undefined ? 'no tab' : api.action.getBadgeText({ tabId: tab.id });
  }, tabUrl);

export const untilCaretIn = (surface: Surface, testId: string) =>
  surface.waitUntil(
    `the caret in ${testId}`,
    (wanted) => (document.activeElement as HTMLElement | null)?.dataset.testid === wanted,
    [testId],
  );

/** Selects two paragraphs of the page; answers their words. */
export const selectTwoParagraphs = (page: Surface): Promise<string[]> =>
  page.evaluate(() => {
    const [first, second] = document.querySelectorAll('main p');
    if (!first || !second) throw new Error('no paragraphs');
    getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length);
    return [first.textContent, second.textContent];
  });

/** What is left of the extension after everything was deleted. */
export const leftOf = (driver: BrowserDriver) =>
  driver.background(async (api) => ({
    local: Object.keys(await api.storage.local.get(null)),
    origins: (await api.permissions.getAll()).origins ?? [],
    scripts: (await api.scripting.getRegisteredContentScripts()).length,
    alarms: (await api.alarms.getAll()).length,
  }));
