import decodeQR from 'qr/decode.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SupportSite, serveSupportSite } from '../support-site/serve.mjs';
import { browsers, launchProduct } from './browsers.ts';
import type { BrowserDriver, Surface } from './drivers/index.ts';
import { decodePng } from './drivers/png.ts';
import { settledSuggestion } from './turned-on.ts';

const id = (name: string): string => `[data-testid="${name}"]`;

describe.each(browsers)('without a chat on the web, in %s', (name) => {
  let driver: BrowserDriver;
  let site: SupportSite;
  let panel: Surface;
  let said = '';

  beforeAll(async () => {
    site = await serveSupportSite();
    driver = await launchProduct(name);
    const page = await driver.newPage(site.plainUrl('zh-CN'));
    panel = await driver.openPanel(page);
    await panel.waitFor(id('first-run'));
    await panel.fill(id('first-run-who'), '晴川钱包');
    await panel.fill(id('first-run-due'), '3286.50');
    await panel.fill(id('first-run-monthly'), '600');
    await panel.click(id('first-run-start'));
    await panel.waitFor(id('suggestion'));
  });
  afterAll(async () => {
    await driver?.close();
    await site.close();
  });

  test('a call: ready, read out, said, heard, who it was', async () => {
    await settledSuggestion(panel);
    await panel.click(id('go-call'));
    await panel.waitFor(id('call'));
    await panel.click('details summary');
    await panel.click({ role: 'checkbox', name: '纸和笔' });
    await panel.setValue(id('heard-text'), '您今天必须全额还清');
    await panel.waitForText(id('suggestion-text'), '今天还全额');
    await panel.click(id('heard-keep'));
    await panel.waitForText(id('talk-lines'), '1');
    said = await panel.text(id('suggestion-text'));
    await panel.click(id('said'));
    await panel.waitForText(id('talk-lines'), '2');
    await panel.waitUntil(
      'another sentence',
      (before) => document.querySelector('[data-testid="suggestion-text"]')?.textContent !== before,
      [said],
    );
    await panel.fill(id('record-staff-id'), '0821');
    await panel.press('Tab');
    await panel.waitForText(id('feedback'), '已');
    await panel.click(id('call-end'));
    await panel.waitFor(id('now'));
  });

  test('the sentence for the app on the phone is a code a phone can read', async () => {
    await settledSuggestion(panel);
    await panel.click(id('go-app-chat'));
    for (const theme of ['light', 'dark']) {
      await driver.background(async (api, wanted) => {
        const { preferences } = await api.storage.local.get('preferences');
        const patch = { ...(preferences as object), theme: wanted };
        await api.storage.local.set({ preferences: patch });
      }, theme);
      await panel.waitFor(id('qr'));
      await panel.evaluate(() =>
        document.querySelector('[data-testid="qr"]')?.scrollIntoView({ block: 'center' }),
      );
      const sentence = await panel.text(id('suggestion-text'));
      const { width, height, rgb } = decodePng(await panel.screenshot());
      expect(decodeQR({ width, height, data: rgb })).toBe(sentence);
    }
    await panel.click(id('talk-back'));
    await panel.waitFor(id('now'));
  });

  test('after a restart the call is in the record', async () => {
    await driver.restart();
    const record = await driver.openExtensionPage('options.html#record');
    await record.waitUntil(
      'both lines',
      () => document.querySelectorAll('[data-testid="message"]').length === 2,
      [],
    );
    const text = await record.text('#root');
    expect(text).toContain('您今天必须全额还清');
    expect(text).toContain(said);
    expect(await record.value(id('record-staff-id'))).toBe('0821');
    expect(await record.value(`${id('record-channel')} select`)).toBe('phone');
  });
});
