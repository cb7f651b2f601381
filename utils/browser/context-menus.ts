import { browser } from 'wxt/browser';
import { patternOf } from './site-access';

/**
 * Never two at once: browsers put several entries of one extension into a menu of its own. `page`
 * is where nothing is selected and nothing can be typed; Firefox calls it `frame` in a frame.
 */
const MENU_CONTEXTS = {
  'save-selection': ['selection'],
  'insert-here': ['editable'],
  'read-chat': ['page', 'frame', 'link', 'image'],
} as const;
const ANYWHERE = ['http://*/*', 'https://*/*'];
export type MenuName = keyof typeof MENU_CONTEXTS;

export interface MenuClick {
  readonly menu: MenuName;
  readonly tabId: number;
  readonly windowId: number;
  readonly frameId: number;
  /** As the browser hands it over: without line breaks, sometimes cut. */
  readonly selectionText: string;
}

/**
 * Our entries of the page's context menu, anew: titles cannot be changed where they may be missing.
 * What is read from a page is offered on the `readOrigins` only.
 */
export async function offerMenus(
  titles: Readonly<Record<MenuName, string>>,
  readOrigins: readonly string[],
): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, contexts] of Object.entries(MENU_CONTEXTS)) {
    const patterns = id === 'read-chat' ? readOrigins.map(patternOf) : ANYWHERE;
    if (patterns.length === 0) continue;
    browser.contextMenus.create({
      id,
      title: titles[id as MenuName],
      contexts: [...contexts],
      documentUrlPatterns: patterns,
    });
  }
}

/** `next` must open the panel in its first call. */
export function onMenuClicked(next: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const menu = info.menuItemId;
    if (typeof menu !== 'string' || !Object.hasOwn(MENU_CONTEXTS, menu)) return;
    if (tab?.id === undefined || tab.windowId === undefined) return;
    next({
      menu: menu as MenuName,
      tabId: tab.id,
      windowId: tab.windowId,
      frameId: info.frameId ?? 0,
      selectionText: info.selectionText ?? '',
    });
  });
}
