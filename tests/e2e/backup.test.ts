import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chooseBackup, savedBy } from './backup-files.ts';
import { browsers, launchProduct } from './browsers.ts';
import type { BrowserDriver, Surface } from './drivers/index.ts';

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

    await chooseBackup(tab, `${file.slice(0, -40)}`);
    await tab.waitForText('[data-testid="import-refused"]', '没有改动任何记录');
    await chooseBackup(tab, file);
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
