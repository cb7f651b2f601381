import { browser } from 'wxt/browser';

/** A few characters on the toolbar icon; empty clears them. `tabId` limits them to one tab. */
export async function setBadge(text: string, tabId?: number): Promise<void> {
  await browser.action.setBadgeText(tabId === undefined ? { text } : { text, tabId });
  await browser.action.setBadgeBackgroundColor({ color: '#208368' });
}
