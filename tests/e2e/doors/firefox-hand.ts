import type { FirefoxPort } from '../drivers/firefox-port.ts';
import type { Surface } from '../drivers/index.ts';
import * as privileged from './firefox-window.ts';
import { type Hand, middleOf } from './hand.ts';

const KEYS = [
  { key: 'Alt', code: 'AltLeft', keyCode: 18 },
  { key: 'Shift', code: 'ShiftLeft', keyCode: 16 },
  { key: 'H', code: 'KeyH', keyCode: 72 },
];

const windowOf = (page: Surface) => (page.port as FirefoxPort).session;

/** Firefox's own window takes key and mouse events from a script, without a screen too. */
export async function firefoxHand(): Promise<Hand> {
  return {
    launch: {},
    pressShortcut: (page) => windowOf(page).inBrowserWindow(privileged.pressInWindow, KEYS),
    async chooseFromMenu(page, selector, title) {
      const { x, y } = await middleOf(page, selector);
      await windowOf(page).inBrowserWindow(privileged.openPageMenu, x, y);
      const titles = await windowOf(page).inBrowserWindow(privileged.choosePageMenu, title);
      if (!titles.includes(title)) throw new Error(`only ${titles.join(', ')} in the menu`);
    },
    isPanelOpen: (_, page) => windowOf(page).inBrowserWindow(privileged.isSidebarOpen),
    close() {},
  };
}
