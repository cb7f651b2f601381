import { activeTab, isWebOrigin } from '@/utils/browser';
import type { Place } from '@/utils/model';

/** The page in front, when the browser lets us know it; never one of a private window. */
export async function placeBeside(): Promise<Place | null> {
  const tab = await activeTab();
  if (!tab?.url || tab.incognito || !isWebOrigin(tab.url.origin)) return null;
  return { origin: tab.url.origin, path: tab.url.pathname };
}
