import { browser } from 'wxt/browser';

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}
interface SidebarAction {
  open(): Promise<void>;
}

/**
 * Opens Chrome's side panel or Firefox's sidebar. Must be the first call of the click:
 * both refuse once anything was awaited, so the window's id has to be known before.
 */
export function openPanel(windowId: number): Promise<void> {
  const api = browser as unknown as { sidePanel?: SidePanel; sidebarAction?: SidebarAction };
  if (api.sidePanel) return api.sidePanel.open({ windowId });
  if (api.sidebarAction) return api.sidebarAction.open();
  return Promise.reject(new Error('no side panel'));
}

export async function currentWindowId(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? -1;
}
