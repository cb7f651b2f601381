import { browser } from 'wxt/browser';

/**
 * A few characters on the toolbar icon; empty clears them. With `tabId` they stand on that tab
 * instead of the ones for all; null takes them away again.
 */
export async function setBadge(text: string | null, tabId?: number): Promise<void> {
  // The types know no null, both browsers do.
  const details = { text } as { text: string };
  if (tabId !== undefined) return browser.action.setBadgeText({ ...details, tabId });
  await browser.action.setBadgeBackgroundColor({ color: '#208368' });
  await browser.action.setBadgeText(details);
}
