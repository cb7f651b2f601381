import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, launchProduct } from './browsers.ts';
import { type BrowserDriver, type Surface, waitUntil } from './drivers/index.ts';

const SAVE = '[data-testid="backup-save"]';
const WHO = '安心钱包';
const LINE = '您好，可以申请分 12 期。\n"=1+1" <b>';

async function typeRecord(tab: Surface): Promise<void> {
  await tab.setValue('[data-testid="first-run-who"]', WHO);
  await tab.click('[data-testid="first-run-start"]');
  await tab.click('[data-testid="tab-record"]');
  await tab.setValue('[data-testid="record-add-text"]', LINE);
  await tab.click('[data-testid="record-add-save"]');
  await tab.waitFor('[data-testid="message"]');
}

/** Presses a button and takes the file the browser downloaded. */
async function savedBy(driver: BrowserDriver, tab: Surface, button: string): Promise<string> {
  await tab.click(button);
  return waitUntil('the backup file', async () => {
    const files = await readdir(driver.downloadDir);
    const name = files.find((one) => /^reprieve-backup-.*\.json$/.test(one));
    if (!name) return null;
    const path = join(driver.downloadDir, name);
    const content = await readFile(path, 'utf8');
    // The browser makes the file first and fills it then.
    if (!content.endsWith(']}')) return null;
    await rm(path);
    return content;
  });
}

/** As the browser's file picker would hand it over. */
function choose(tab: Surface, text: string): Promise<void> {
  return tab.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('[data-testid="import-file"]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'backup.json', { type: 'application/json' }));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

describe.each(browsers)('a backup in %s', (name) => {
  let driver: BrowserDriver;
  beforeAll(async () => {
    driver = await launchProduct(name, { windowSize: { width: 420, height: 900 } });
  });
  afterAll(() => driver?.close());

  test('brings a deleted record back, and is the same bytes when saved again', async () => {
    const tab = await driver.openExtensionPage('options.html');
    await typeRecord(tab);
    await tab.click('[data-testid="open-settings"]');
    const file = await savedBy(driver, tab, SAVE);
    expect(file).toContain(WHO);

    await tab.click('[data-testid="delete-everything"]');
    const first = await savedBy(driver, tab, 'dialog [data-testid="delete-save-first"]');
    expect(first).toBe(file);
    await tab.click({ role: 'button', name: '全部删除', within: 'dialog' });
    await tab.waitForText('[data-testid="feedback"]', '已全部删除');

    await choose(tab, `${file.slice(0, -40)}`);
    await tab.waitForText('[data-testid="import-refused"]', '没有改动任何记录');
    await choose(tab, file);
    await tab.waitForText('[data-testid="import-preview"]', WHO);
    await tab.click('[data-testid="import-accept"]');
    await tab.waitForText('[data-testid="feedback"]', '已导入');

    expect(await savedBy(driver, tab, SAVE)).toBe(file);
    await tab.click('[data-testid="tab-record"]');
    await tab.waitForText('[data-testid="message"]', '可以申请分 12 期');
    await tab.click('[data-testid="open-settings"]');
    await tab.click('[data-testid="stored"] summary');
    await tab.click('[data-testid="verify"]');
    await tab.waitFor('[data-testid="verify-result"][data-result="fine"]');
  });
});
