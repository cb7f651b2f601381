import {
  type ActiveTab,
  activeTab,
  hasSiteAccess,
  isLoaded,
  isWebOrigin,
  lookAtFrames,
  registerPageScript,
  startPageScript,
} from '@/utils/browser';
import { askForReport } from '@/utils/messaging';
import { readPreferences } from '@/utils/storage';

/** What the panel honestly knows about the page beside it. */
export type PageState =
  /** The browser keeps the address from us until the user points at the page. */
  | { readonly kind: 'unknown'; readonly tabId: number }
  /** A browser page, a file, a store: no script can run there. */
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'private' }
  /** Known and off. `frames` are other origins inside it, asked for in the same click. */
  | {
      readonly kind: 'off';
      readonly tabId: number;
      readonly origin: string;
      readonly frames: readonly string[];
    }
  | {
      readonly kind: 'on';
      readonly tabId: number;
      readonly origin: string;
      /** Frames found since that were not asked for yet. */
      readonly moreFrames: readonly string[];
      /** A conversation has room in one of them. */
      readonly hasLargeFrame: boolean;
    };

async function known(tab: ActiveTab, url: URL): Promise<PageState> {
  const { tabId } = tab;
  if (!isWebOrigin(url.origin)) return { kind: 'unsupported' };
  if (tab.incognito) return { kind: 'private' };
  const frames = await lookAtFrames(tabId);
  const asked = (await readPreferences()).sites[url.origin];
  if (asked === undefined || !(await hasSiteAccess(url.origin))) {
    return { kind: 'off', tabId, origin: url.origin, frames: frames.map(({ origin }) => origin) };
  }
  const more = frames.filter(({ origin }) => !asked.includes(origin));
  return {
    kind: 'on',
    tabId,
    origin: url.origin,
    moreFrames: more.map(({ origin }) => origin),
    hasLargeFrame: more.some(({ isLarge }) => isLarge),
  };
}

export async function readPageState(): Promise<PageState> {
  const tab = await activeTab();
  if (!tab) return { kind: 'unsupported' };
  if (!tab.url) return { kind: 'unknown', tabId: tab.tabId };
  return known(tab, tab.url);
}

/** All origins the script may run on: the sites turned on and their frames. */
export function originsOf(sites: Readonly<Record<string, readonly string[]>>): string[] {
  return [...new Set(Object.entries(sites).flatMap(([origin, frames]) => [origin, ...frames]))];
}

/** Registers for later visits and starts in the tab at hand; open pages need no reload. */
export async function startReading(
  tabId: number,
  sites: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  await registerPageScript(originsOf(sites));
  await startPageScript(tabId);
}

/** Its scripts tell anew what they see; a page that came without one gets it. */
export async function hearPage(tabId: number): Promise<void> {
  if ((await askForReport(tabId)) || !(await isLoaded(tabId))) return;
  // An error page, or one that is gone again: there is nothing to read.
  await startReading(tabId, (await readPreferences()).sites).catch(() => undefined);
}
