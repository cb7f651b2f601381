import { waitUntil } from '../drivers/index.ts';
import { type Hand, middleOf } from './hand.ts';
import { openScreen } from './x-screen.ts';

/**
 * Chromium takes shortcuts and menu clicks only from a real keyboard and mouse: it runs with a window
 * on a screen of its own.
 */
export async function chromiumHand(): Promise<Hand> {
  const screen = await openScreen();
  const before = process.env.DISPLAY;
  process.env.DISPLAY = screen.display;
  const windows = async () => {
    const found = await screen.act('search', '--onlyvisible', '--name', '').catch(() => '');
    return found.split('\n').length;
  };
  return {
    launch: { headless: false },
    async pressShortcut() {
      await screen.act('key', 'alt+shift+h');
    },
    async chooseFromMenu(page, selector, _title, place = 'special') {
      const { x, y } = await middleOf(page, selector);
      const frame = await page.evaluate(() => ({
        left: screenX,
        top: screenY + outerHeight - innerHeight,
      }));
      const shown = await windows();
      const at = [frame.left + x, frame.top + y].map((one) => String(Math.round(one)));
      await screen.act('mousemove', ...at, 'click', '3');
      await waitUntil('the context menu', async () => (await windows()) > shown);
      // From below: "Inspect" comes last, on the bare page "View source" before it, then our one entry.
      const up = { special: 2, page: 3, frame: 5 }[place];
      for (const key of [...Array<string>(up).fill('Up'), 'Return']) await screen.act('key', key);
      await waitUntil('the context menu to close', async () => (await windows()) <= shown);
    },
    isPanelOpen: (driver) =>
      driver.background(async (api) => {
        const runtime = api.runtime as unknown as {
          getContexts(filter: object): Promise<unknown[]>;
        };
        return (await runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })).length > 0;
      }),
    close() {
      if (before === undefined) delete process.env.DISPLAY;
      else process.env.DISPLAY = before;
      screen.close();
    },
  };
}
