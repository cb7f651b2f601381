import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SupportSite, serveSupportSite } from '../support-site/serve.mjs';
import { browsers, launchProduct } from './browsers.ts';
import { type BrowserDriver, type Surface, waitUntil } from './drivers/index.ts';

const chip = (panel: Surface, state: string) =>
  panel.waitFor(`[data-testid="page-chip"][data-state="${state}"]`);

async function welcomed(panel: Surface): Promise<void> {
  await panel.waitFor('[data-testid="first-run"], [data-testid="now"]');
  if (await panel.exists('[data-testid="first-run-skip"]')) {
    await panel.click('[data-testid="first-run-skip"]');
  }
  await panel.waitFor('[data-testid="now"]');
}

describe.each(browsers)(
  'site access in %s',
  (name) => {
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

    const scripts = () => driver.background((api) => api.scripting.getRegisteredContentScripts());
    const origins = () =>
      driver.background(async (api) => (await api.permissions.getAll()).origins);

    test('no site at install, nothing registered, nothing in the page', async () => {
      expect(await origins()).toEqual([]);
      expect(await scripts()).toEqual([]);
    });

    test('on in one click, off again in one, and on again after a reload', async () => {
      const page = await driver.newPage(site.chatUrl('zh-CN', { keep: true }));
      const panel = await driver.openPanel(page);
      await welcomed(panel);
      await chip(panel, 'off');
      await panel.click('[data-testid="turn-on"]');
      await chip(panel, 'on');
      await panel.waitFor('[data-testid="agent-line"]');
      expect(await origins()).toEqual(['http://127.0.0.1/*']);
      // The page is read before the next visit is provided for.
      await waitUntil('the script to be registered', async () => (await scripts()).length === 1);
      expect((await scripts()).map(({ matches }) => matches)).toEqual([['http://127.0.0.1/*']]);

      await page.reload();
      await panel.waitFor('[data-testid="agent-line"]');

      await panel.click('[data-testid="pause"]');
      await panel.waitForText('[data-testid="page-chip"]', '已暂停');
      await page.evaluate(() => window.supportSite.append('暂停时说的一句'));
      await panel.waitForText('[data-testid="agent-line"]', '暂停时说的一句');
      await panel.click('[data-testid="tab-record"]');
      await panel.waitFor('[data-testid="message"]');
      expect(await panel.text('#root')).not.toContain('暂停时说的一句');
      await panel.click('[data-testid="pause"]');
      await panel.waitFor({ text: '暂停时说的一句' });
      await panel.click('[data-testid="tab-now"]');

      await panel.click('[data-testid="page-chip"]');
      await panel.click('[data-testid="turn-off"]');
      await panel.waitUntil(
        'the chip to leave "on"',
        () =>
          document.querySelector('[data-testid="page-chip"]')?.getAttribute('data-state') !== 'on',
        [],
      );
      await waitUntil('no script', async () => (await scripts()).length === 0);
      expect(await origins()).toEqual([]);
    });

    test('a page without a box: the panel copies and says why', async () => {
      const page = await driver.newPage(site.chatUrl('zh-CN', { box: 'none' }));
      // The panel stays open over the change of tabs; the icon's click lets it know the address.
      const panel = await driver.openPanel(page);
      await chip(panel, 'unknown');
      const popup = await driver.openPopup(page);
      await chip(panel, 'off');
      await popup.close();
      await panel.click('[data-testid="turn-on"]');
      await chip(panel, 'on');
      const text = await waitUntil('a steady suggestion', async () => {
        const busy = await panel.exists('[data-testid="now"][aria-busy="true"]');
        return busy ? null : panel.text('[data-testid="suggestion-text"]');
      });
      await panel.click('[data-testid="insert"]');
      await panel.waitForText('[data-testid="feedback"]', '没有找到输入框');
      expect(await driver.clipboard()).toBe(text);
    });

    test('two tabs of one chat and a reload leave one conversation, each line once', async () => {
      const url = site.chatUrl('zh-CN', { keep: true });
      const first = await driver.newPage(url);
      await first.waitFor('textarea');
      const second = await driver.newPage(url);
      await second.waitFor('textarea');
      await first.bringToFront();
      await first.reload();
      const record = await driver.openExtensionPage('options.html#record');
      await record.waitFor('[data-testid="message"]');
      const lines = await record.evaluate(() =>
        [...document.querySelectorAll('[data-testid="message"]')].map((line) => line.textContent),
      );
      expect(new Set(lines).size).toBe(lines.length);
    });
  },
  120_000,
);
