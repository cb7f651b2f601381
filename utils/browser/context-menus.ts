import { browser } from 'wxt/browser';

const MENU_CONTEXTS = { 'save-selection': 'selection', 'insert-here': 'editable' } as const;
export type MenuName = keyof typeof MENU_CONTEXTS;

export interface MenuClick {
  readonly menu: MenuName;
  readonly tabId: number;
  readonly windowId: number;
  readonly frameId: number;
  /** As the browser hands it over: without line breaks, sometimes cut. */
  readonly selectionText: string;
}

/** Our entries of the page's context menu, anew: titles cannot be changed where they may be missing. */
export async function offerMenus(titles: Readonly<Record<MenuName, string>>): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const [id, context] of Object.entries(MENU_CONTEXTS)) {
    browser.contextMenus.create({
      id,
      title: titles[id as MenuName],
      contexts: [context],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
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
