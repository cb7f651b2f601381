import { browser } from 'wxt/browser';

interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

const panels = () => browser as unknown as { sidePanel?: SidePanel; sidebarAction?: SidebarAction };

/**
 * Opens Chrome's side panel or Firefox's sidebar. Must be the first call of the click:
 * both refuse once anything was awaited, so the window's id has to be known before.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = panels();
  if (sidePanel) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  return Promise.reject(new Error('no side panel'));
}

/** Firefox opens or closes; Chrome can only open, so there an open panel closes itself when told. */
export function togglePanel(windowId: number): Promise<void> {
  return panels().sidebarAction?.toggle() ?? openPanel(windowId);
}

/** Whether an open panel has to close itself when its shortcut is pressed. */
export function panelClosesItself(): boolean {
  return panels().sidebarAction === undefined;
}

export async function currentWindowId(): Promise<number> {
  const { id } = await browser.windows.getCurrent();
  return id ?? -1;
}
