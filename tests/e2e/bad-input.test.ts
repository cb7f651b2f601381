import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SupportSite, serveSupportSite } from '../support-site/serve.mjs';
import { browsers, launchProduct } from './browsers.ts';
import type { BrowserDriver, Surface } from './drivers/index.ts';
import { settledSuggestion, turnedOn } from './turned-on.ts';

const LONG = `长${'很长的一段话，'.repeat(14_000)}完`.slice(0, 100_000);
const HOSTILE = [
  '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
  '"><svg onload=window.hacked=1>{{constructor.constructor("window.hacked=1")()}}',
  '\u202Eתודה רבה\u202C مرحبا 👩‍👩‍👧‍👦🇹🇼 e\u0301',
  '`$' + '{window.hacked=1}` \\u0041 </textarea><iframe srcdoc="<script>top.hacked=1</script>">',
];

describe.each(browsers)(
  'bad input in %s',
  (name) => {
    let driver: BrowserDriver;
    let site: SupportSite;
    let page: Surface;
    let panel: Surface;
    beforeAll(async () => {
      site = await serveSupportSite();
      driver = await launchProduct(name);
      ({ page, panel } = await turnedOn(driver, site));
      await panel.waitFor('[data-testid="agent-line"]');
    });
    afterAll(async () => {
      await driver?.close();
      await site.close();
    });

    const hacked = () =>
      panel.evaluate(() => 'hacked' in window || document.querySelector('#root script') !== null);

    test('hostile and very long lines are read, kept and shown as they are', async () => {
      for (const text of [...HOSTILE, LONG]) {
        await page.evaluate((line) => window.supportSite.append(line), text);
      }
      await panel.click('[data-testid="tab-record"]');
      for (const text of HOSTILE) {
        await panel.waitUntil(
          `"${text.slice(0, 20)}…" in the record`,
          (line) =>
            [...document.querySelectorAll('[data-testid="message"]')].some((item) =>
              item.textContent?.includes(line),
            ),
          [text.slice(1, 8)],
        );
      }
      await panel.waitFor('[data-testid="show-all"]');
      expect(await hacked()).toBe(false);
      await panel.click('[data-testid="tab-now"]');
    });

    test('hostile text typed into the boxes stays text', async () => {
      await panel.setValue('[data-testid="agent-line-box"]', HOSTILE[0] ?? '');
      await settledSuggestion(panel);
      expect(await panel.value('[data-testid="agent-line-box"]')).toBe(HOSTILE[0]);
      expect(await hacked()).toBe(false);
      await panel.setValue('[data-testid="agent-line-box"]', '');
    });

    test('an amount that is none is refused with a sentence and stays in its field', async () => {
      await panel.click('[data-testid="tab-record"]');
      await panel.click('[data-testid="record-edit-case"]');
      for (const wrong of ['-1', '1e9', 'abc', '99999999999999']) {
        await panel.setValue('[data-testid="case-amountDue"] input', wrong);
        await panel.click('[data-testid="case-save"]');
        await panel.waitFor('[data-testid="case-amountDue"] input[aria-invalid="true"]');
        expect(await panel.value('[data-testid="case-amountDue"] input')).toBe(wrong);
      }
      await panel.setValue('[data-testid="case-amountDue"] input', '３，２８６．５０');
      await panel.click('[data-testid="case-save"]');
      await panel.waitForGone('[data-testid="case-editor"]');
      await panel.waitForText('#root', '3,286.50');
      await panel.click('[data-testid="tab-now"]');
    });

    // Firefox lets no test compose for real, and the page script rightly ignores made-up events.
    test.skipIf(name === 'firefox')(
      'while the user composes in the page nothing is inserted, the panel copies',
      async () => {
        const text = await settledSuggestion(panel);
        await page.click('textarea');
        await page.compose('nihao');
        await panel.click('[data-testid="insert"]');
        await panel.waitForText('[data-testid="feedback"]', '已复制');
        expect(await driver.clipboard()).toBe(text);
        expect(await page.evaluate(() => window.supportSite.sent())).toEqual([]);
        await page.commitComposition('你好');
      },
    );

    test('a page that navigates under the open panel is followed', async () => {
      await page.goto(site.plainUrl('zh-CN'));
      await panel.waitFor('[data-testid="page-chip"][data-state="on"]');
      await page.goto(site.chatUrl('zh-CN', { keep: true }));
      await panel.click('[data-testid="page-chip"]');
      await panel.waitForText('[data-testid="page-found"]', '找到聊天和输入框');
      await panel.click('[data-testid="insert"]');
      await panel.waitForText('[data-testid="feedback"]', '已放进输入框');
    });

    test('a page that came without the page script gets it', async () => {
      await driver.background((api) => api.scripting.unregisterContentScripts());
      await page.goto(site.plainUrl('zh-CN'));
      await page.goto(site.chatUrl('zh-CN', { keep: true }));
      await panel.waitForText('[data-testid="page-found"]', '找到聊天和输入框');
    });
  },
  120_000,
);
