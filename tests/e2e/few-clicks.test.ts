import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SupportSite, serveSupportSite } from '../support-site/serve.mjs';
import { browsers, launchProduct } from './browsers.ts';
import type { BrowserDriver, Locator, Surface } from './drivers/index.ts';
import { settledSuggestion, turnedOn } from './turned-on.ts';

describe.each(browsers)('the main job on a usual day in %s', (name) => {
  let driver: BrowserDriver;
  let site: SupportSite;
  let page: Surface;
  beforeAll(async () => {
    site = await serveSupportSite();
    driver = await launchProduct(name);
    ({ page } = await turnedOn(driver, site));
    await driver.closePanel();
  });
  afterAll(async () => {
    await driver?.close();
    await site.close();
  });

  test('is three clicks: open the panel, insert, and the user sends', async () => {
    const clicks: string[] = [];
    const click = async (what: string, on: Surface, locator: Locator) => {
      await on.click(locator);
      clicks.push(what);
    };
    const popup = await driver.openPopup(page);
    await click('open the panel', popup, '[data-testid="open-panel"]');
    const panel = await driver.openPanel(page);
    await panel.waitFor('[data-testid="agent-line"]');
    const sentence = await settledSuggestion(panel);
    await click('insert', panel, '[data-testid="insert"]');
    await page.waitUntil(
      'the sentence in the widget',
      (wanted) => window.supportSite.composerValue() === wanted,
      [sentence],
    );
    await click('send', page, '.Composer-sendBtn');
    await page.waitUntil('the line to be sent', () => window.supportSite.sent().length > 0, []);
    expect(await page.evaluate(() => window.supportSite.sent())).toEqual([sentence]);
    console.log(`${name}: ${clicks.length} clicks from opening: ${clicks.join(', ')}`);
    expect(clicks.length).toBeLessThanOrEqual(3);
  });
});
