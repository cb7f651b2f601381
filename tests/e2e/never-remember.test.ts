import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchProduct } from './browsers.ts';
import { type BrowserDriver, type Surface, waitUntil } from './drivers/index.ts';

const WHO = '安心钱包';
const LINE = '您好，可以申请分 12 期。';
const ONE_COPY = '[data-testid="kept-badly"][data-state="one-copy"]';

async function expectSaidInWords(panel: Surface): Promise<void> {
  await panel.waitForText(ONE_COPY, '现在只存了一份');
  await panel.waitForText(ONE_COPY, '从不记住历史记录');
}

/** The settings of a browser that lets no extension use its database. */
describe.each([['that never remembers history', { 'browser.privatebrowsing.autostart': true }]])(
  'a Firefox %s',
  (_, firefoxPrefs) => {
    let driver: BrowserDriver;
    beforeAll(async () => {
      driver = await launchProduct('firefox', { firefoxPrefs, inPrivateWindows: true });
    });
    afterAll(() => driver?.close());

    test('says that the record is in one place only, keeps it, and saves it to a file', async () => {
      const tab = await driver.openExtensionPage('options.html');
      const panel = await driver.openPanel(tab);
      await panel.setValue('[data-testid="first-run-who"]', WHO);
      await panel.click('[data-testid="first-run-start"]');
      await expectSaidInWords(panel);
      await panel.click('[data-testid="tab-record"]');
      await panel.setValue('[data-testid="record-add-text"]', LINE);
      await panel.click('[data-testid="record-add-save"]');
      await panel.waitForText('[data-testid="message"]', LINE);

      await driver.restart();
      const page = await driver.openExtensionPage('options.html');
      const after = await driver.openPanel(page);
      await expectSaidInWords(after);
      await after.click('[data-testid="tab-record"]');
      await after.waitForText('[data-testid="message"]', LINE);
      await after.click(`${ONE_COPY} [data-testid="storage-save"]`);
      await after.waitForText(ONE_COPY, '已存成文件');
      const file = await waitUntil('the file', async () => {
        const name = (await readdir(driver.downloadDir)).find((one) => one.endsWith('.json'));
        const content = name ? await readFile(join(driver.downloadDir, name), 'utf8') : '';
        return content.endsWith(']}') ? content : null;
      });
      expect(file).toContain(WHO);
      expect(file).toContain(LINE);
    });
  },
);
