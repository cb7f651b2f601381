import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveSupportSite } from '../support-site/serve.mjs';
import { addDays, localToday } from '../support-site/src/shared/calendar-day.ts';
import { browsers, launchProduct } from './browsers.ts';
import type { BrowserDriver, Surface } from './drivers/index.ts';

const fieldOf = (panel: Surface, field: string) =>
  panel.evaluate((name) => {
    const input = document.querySelector<HTMLInputElement>(`[data-testid="bill-${name}"] input`);
    return input?.value;
  }, field);

describe.each(browsers)('a bill on the page in %s', (name) => {
  let driver: BrowserDriver;
  let site: Awaited<ReturnType<typeof serveSupportSite>>;
  beforeAll(async () => {
    site = await serveSupportSite();
    driver = await launchProduct(name);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('is offered, checked beside its words, and becomes the case', async () => {
    const today = localToday();
    const page = await driver.newPage(site.billUrl('zh-CN', { today }));
    const panel = await driver.openPanel(page);
    await panel.click('[data-testid="first-run-skip"]');
    await panel.click('[data-testid="turn-on"]');
    await panel.waitForText('[data-testid="bill-found"]', '¥3,286.50');
    await panel.click('[data-testid="page-chip"]');
    await panel.waitFor('[data-testid="page-known"][data-official="unknown"]');
    await panel.click('[data-testid="bill-open"]');
    await panel.waitFor('[data-testid="bill-save"]');
    expect(await fieldOf(panel, 'amountDue')).toBe('3286.50');
    expect(await fieldOf(panel, 'minimumDue')).toBe('328.65');
    expect(await fieldOf(panel, 'dueDate')).toBe(addDays(today, -12));
    await panel.setValue('[data-testid="bill-creditor"]', '安心钱包');
    await panel.click('[data-testid="bill-save"]');
    await panel.waitForText('[data-testid="feedback"]', '已存下账单');
    await panel.click('[data-testid="tab-now"]');
    // What the page says is what was kept: it is not offered again.
    await panel.waitForGone('[data-testid="bill-open"]');
    await panel.click('[data-testid="tab-record"]');
    await panel.waitForText('[data-testid="bill-reading"]', '¥3,286.50');
  });
});
