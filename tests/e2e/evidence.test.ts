import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseBackup, savedBy } from './backup-files.ts';
import { browsers, launchProduct } from './browsers.ts';
import type { BrowserDriver, Surface } from './drivers/index.ts';
import { encodePng } from './drivers/png.ts';

const SHOWN = '[data-testid="evidence"][data-state="whole"]';

/** A small picture, as the browser's file picker would hand it over. */
function choosePicture(tab: Surface): Promise<void> {
  const bytes = [...encodePng({ width: 8, height: 8, rgb: Buffer.alloc(8 * 8 * 3, 120) })];
  return tab.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('[data-testid="picture-file"]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([new Uint8Array(content)], '对方答复.png', { type: 'image/png' }));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, bytes);
}

describe.each(browsers)('a picture kept as proof in %s', (name) => {
  let driver: BrowserDriver;
  beforeAll(async () => {
    driver = await launchProduct(name, { windowSize: { width: 420, height: 900 } });
  });
  afterAll(() => driver?.close());

  test('is shown again after a reload, and comes back with a backup', async () => {
    const tab = await driver.openExtensionPage('options.html');
    await tab.setValue('[data-testid="first-run-who"]', '安心钱包');
    await tab.click('[data-testid="first-run-start"]');
    await tab.click('[data-testid="tab-record"]');
    await tab.waitFor('[data-testid="picture-drop"]');
    await choosePicture(tab);
    await tab.waitFor(SHOWN);
    await tab.reload();
    await tab.click('[data-testid="tab-record"]');
    await tab.waitFor(SHOWN);
    const isDrawn = () => {
      const picture = document.querySelector<HTMLImageElement>('[data-testid="evidence"] img');
      return picture?.naturalWidth === 8;
    };
    await tab.waitUntil('the picture itself', isDrawn, []);

    await tab.click('[data-testid="open-settings"]');
    const file = await savedBy(driver, tab, '[data-testid="backup-save"]');
    await tab.click('[data-testid="delete-everything"]');
    await tab.click({ role: 'button', name: '全部删除', within: 'dialog' });
    await tab.waitForText('[data-testid="feedback"]', '已全部删除');
    await chooseBackup(tab, file);
    await tab.waitFor('[data-testid="import-preview"]');
    await tab.click('[data-testid="import-accept"]');
    await tab.waitForText('[data-testid="feedback"]', '已导入');
    expect(await savedBy(driver, tab, '[data-testid="backup-save"]')).toBe(file);
    await tab.click('[data-testid="tab-record"]');
    await tab.waitUntil('the picture itself', isDrawn, []);
  });
});
