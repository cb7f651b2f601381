import type { BrowserDriver, BrowserName, LaunchOptions, Surface } from '../drivers/index.ts';
import { chromiumHand } from './chromium-hand.ts';
import { firefoxHand } from './firefox-hand.ts';

/** What neither a page nor the panel can do: the browser's own shortcuts and context menus. */
export interface Hand {
  /** How the browser has to be started for it. */
  readonly launch: Partial<LaunchOptions>;
  pressShortcut(page: Surface): Promise<void>;
  /**
   * Right-clicks the middle of the element and takes our entry of the menu. `place`: where nothing
   * is selected or typed Chromium has one entry more below ours, and in a frame two more.
   */
  chooseFromMenu(
    page: Surface,
    selector: string,
    title: string,
    place?: 'page' | 'frame' | 'special',
  ): Promise<void>;
  isPanelOpen(driver: BrowserDriver, page: Surface): Promise<boolean>;
  close(): void;
}

export function takeHand(name: BrowserName): Promise<Hand> {
  return name === 'chromium' ? chromiumHand() : firefoxHand();
}

/** The middle of an element, as the page counts. */
export async function middleOf(page: Surface, selector: string): Promise<{ x: number; y: number }> {
  const { x, y } = await page.waitFor(selector);
  return { x, y };
}
