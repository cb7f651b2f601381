import { afterAll, beforeAll, describe, test } from 'vitest';
import { type SupportSite, serveSupportSite } from '../support-site/serve.mjs';
import { browsers, launchProduct } from './browsers.ts';
import type { BrowserDriver } from './drivers/index.ts';

describe.each(browsers)('the quick note in %s', (name) => {
  let driver: BrowserDriver;
  let site: SupportSite;
  beforeAll(async () => {
    site = await serveSupportSite();
    driver = await launchProduct(name);
  });
  afterAll(async () => {
    await driver?.close();
    await site.close();
  });

  test('half a word typed in the popup is there when the panel opens', async () => {
    const page = await driver.newPage(site.chatUrl('zh-CN'));
    const popup = await driver.openPopup(page);
    await popup.waitFor('[data-testid="note-box"]:focus');
    // The caret is in the box: nothing is clicked first.
    await popup.typeHere('客服说明天回电，编号 QC20');
    await popup.compose('shi');
    await popup.close();
    const again = await driver.openPopup(page);
    await again.waitForText('[data-testid="note-box"]', '客服说明天回电，编号 QC20');
    await again.close();
    const panel = await driver.openPanel(page);
    await panel.click('[data-testid="tab-record"]');
    await panel.waitForText('[data-testid="note-box"]', '客服说明天回电，编号 QC20');
  });
});
