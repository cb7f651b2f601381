/**
 * Code that runs inside Firefox's own window, with its rights. Each function is sent as text, so it
 * may use only its arguments and the globals declared here.
 */
interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): number;
}

interface MenuItem extends Element {
  label: string;
}

interface PageMenu extends Element {
  activateItem(item: MenuItem): void;
  hidePopup(): void;
}

declare const SidebarController: { isOpen: boolean };
declare const gBrowser: { selectedBrowser: Element };
declare const ChromeUtils: { importESModule(url: string): Record<string, never> };
declare const Cc: Record<string, { createInstance(kind: unknown): TextInputProcessor }>;
declare const Ci: { nsITextInputProcessor: unknown };

/**
 * Real key events in the window, as from the keyboard: they reach the extension's commands. Without a
 * screen, keys for a page's process do not come back to the window, so the page has no focus.
 */
export function pressInWindow(keys: { key: string; code: string; keyCode: number }[]): void {
  const tip = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!tip?.beginInputTransactionForTests(window)) throw new Error('no key events');
  (document.activeElement as HTMLElement | null)?.blur();
  const events = keys.map((one) => new KeyboardEvent('', one));
  for (const event of events) tip.keydown(event);
  for (const event of events.toReversed()) tip.keyup(event);
}

/** A right click in the page in front, at a point of it; answers once the browser's menu is open. */
export async function openPageMenu(x: number, y: number): Promise<void> {
  const menu = document.getElementById('contentAreaContextMenu');
  const page = gBrowser.selectedBrowser.getBoundingClientRect();
  const { event } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/webdriver/Event.sys.mjs',
  ) as unknown as { event: Record<string, (...args: unknown[]) => Promise<void>> };
  const shown = new Promise((resolve) =>
    menu?.addEventListener('popupshown', resolve, { once: true }),
  );
  for (const type of ['mousedown', 'mouseup', 'contextmenu']) {
    const how = { type, button: 2, clickCount: 1, asyncEnabled: true };
    await event.synthesizeMouseAtPoint?.(page.x + x, page.y + y, how, window);
  }
  await shown;
}

/** Chooses the entry with this title in the open menu; answers the titles there were. */
export async function choosePageMenu(title: string): Promise<string[]> {
  const menu = document.getElementById('contentAreaContextMenu') as PageMenu | null;
  const shown = [...(menu?.querySelectorAll<MenuItem>('menuitem') ?? [])];
  const entries = shown.filter((one) => one.id.includes('-menuitem-'));
  const wanted = entries.find(({ label }) => label === title);
  if (wanted) menu?.activateItem(wanted);
  else menu?.hidePopup();
  return entries.map(({ label }) => label);
}

export const isSidebarOpen = (): boolean => SidebarController.isOpen;
