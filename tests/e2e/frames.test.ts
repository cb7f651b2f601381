import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SupportSite, serveSupportSite } from '../support-site/serve.mjs';
import { browsers, launchProduct } from './browsers.ts';
import type { BrowserDriver, Surface } from './drivers/index.ts';
import { settledSuggestion } from './turned-on.ts';

const id = (name: string): string => `[data-testid="${name}"]`;

/** A window of a help desk that opens in a page that has been there for a while. */
function openFrame(src: string): void {
  const frame = document.createElement('iframe');
  frame.style.width = '24em';
  frame.style.height = '30em';
  frame.src = src;
  document.body.prepend(frame);
}

describe.each(browsers)('a chat in a frame of another origin in %s', (name) => {
  let driver: BrowserDriver;
  let site: SupportSite;

  beforeAll(async () => {
    site = await serveSupportSite();
    driver = await launchProduct(name);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  async function inserts(panel: Surface, chat: Surface, hello: string) {
    await panel.waitForText(id('agent-line'), hello);
    const sentence = await settledSuggestion(panel);
    await panel.click(id('insert'));
    await panel.waitForText(id('feedback'), '已放进输入框');
    expect(await chat.evaluate(() => window.supportSite.composerValue())).toContain(sentence);
  }

  test('opened after its page was turned on: the panel says so, one click reads it', async () => {
    const page = await driver.newPage(site.plainUrl('zh-CN'));
    const panel = await driver.openPanel(page);
    await panel.waitFor(id('first-run'));
    await panel.click(id('first-run-skip'));
    await panel.click(id('turn-on'));
    await panel.waitFor(`${id('page-chip')}[data-state="on"][aria-expanded="false"]`);
    await page.evaluate(openFrame, site.chatUrl('zh-CN', { host: 'localhost', keep: true }));
    await panel.click(id('turn-on-more'));
    await panel.waitFor(`${id('page-chip')}[aria-expanded="false"]`);
    await inserts(panel, await page.frame('localhost'), '晴川钱包');
    await page.close();
  });

  test('there from the beginning: asked for in the same click', async () => {
    const page = await driver.newPage(site.frameUrl('zh-TW', { host: 'localhost', keep: true }));
    const panel = await driver.openPanel(page);
    await panel.click(id('turn-on'));
    await panel.waitFor(`${id('page-chip')}[data-state="on"][aria-expanded="false"]`);
    await inserts(panel, await page.frame('127.0.0.1'), '晴川錢包');
    await page.close();
  });
});
