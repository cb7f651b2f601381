import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SupportSite, serveSupportSite } from '../support-site/serve.mjs';
import { browsers, launchProduct } from './browsers.ts';
import type { BrowserDriver, Surface } from './drivers/index.ts';
import { jobLines } from './job-lines.ts';
import { keepsFocus, tabTo } from './look/by-keyboard.ts';
import { settledSuggestion } from './turned-on.ts';

const id = (name: string): string => `[data-testid="${name}"]`;

describe.each(browsers)('without a mouse in %s', (name) => {
  const inTab = name === 'firefox';
  let driver: BrowserDriver;
  let site: SupportSite;
  let page: Surface;
  let panel: Surface;
  beforeAll(async () => {
    site = await serveSupportSite();
    driver = await launchProduct(name);
    page = await driver.newPage(site.chatUrl('zh-CN', { keep: true, delay: 50 }));
    // Without a screen Firefox's sidebar never gets the keyboard: there the same app in a tab.
    panel = inTab ? await driver.openExtensionPage('options.html') : await driver.openPanel(page);
    await panel.waitFor(id('first-run'));
  });
  afterAll(async () => {
    await driver?.close();
    await site.close();
  });

  test('the first run is answered; the caret stands in its first box', async () => {
    const { who, due, monthly } = jobLines['zh-CN'];
    await panel.waitUntil(
      'the caret in the first box',
      () => document.activeElement?.getAttribute('data-testid') === 'first-run-who',
      [],
    );
    await panel.typeHere(who);
    await tabTo(panel, id('first-run-due'));
    await panel.typeHere(due);
    await tabTo(panel, id('first-run-monthly'));
    await panel.typeHere(monthly);
    await tabTo(panel, id('first-run-start'));
    await panel.press('Enter');
    await panel.waitFor(id('suggestion'));
  });

  test.skipIf(inTab)('turned on, inserted and sent', async () => {
    await tabTo(panel, id('turn-on'));
    await panel.press('Enter');
    await panel.waitFor(`${id('page-chip')}[data-state="on"]`);
    expect(await keepsFocus(panel)).toBe(true);
    await panel.waitFor(id('agent-line'));
    const sentence = await settledSuggestion(panel);
    await tabTo(panel, id('insert'));
    await panel.press('Enter');
    await page.waitUntil(
      'the sentence in the widget',
      (wanted) => window.supportSite.composerValue() === wanted,
      [sentence],
    );
    // From here on the user is in the page: the same keys as always.
    await page.bringToFront();
    await page.evaluate(() => document.querySelector('textarea')?.focus());
    await page.press('Enter');
    await page.waitUntil('the line to be sent', () => window.supportSite.sent().length === 1, []);
    await panel.waitUntil(
      'the answer in the panel',
      (wanted) => document.querySelector('[data-testid="suggestion-text"]')?.textContent !== wanted,
      [sentence],
    );
  });

  test('a reminder is set, put off and undone', async () => {
    await tabTo(panel, id('tab-now'));
    for (const next of ['phrases', 'record', 'reminders']) {
      await panel.press('ArrowRight');
      await panel.waitFor(`${id(`tab-${next}`)}[aria-selected="true"]`);
    }
    await tabTo(panel, id('reminder-add'));
    await panel.press('Enter');
    await panel.waitFor(`${id('reminder-text')}:focus:read-write`);
    await panel.typeHere('打电话问结果');
    await tabTo(panel, `${id('reminder-day')} input`);
    // Down and up again fills a part; the year, which stands last here, is one to come at any hour.
    for (let part = 0; part < 3; part += 1) {
      await panel.press('ArrowDown');
      await panel.press('ArrowUp');
      if (part === 2) await panel.press('ArrowUp');
      await panel.press('Tab');
    }
    await tabTo(panel, id('reminder-save'));
    await panel.press('Enter');
    await panel.waitForText(id('reminder'), '打电话问结果');
    expect(await keepsFocus(panel)).toBe(true);
    await putOff(panel);
  });

  test('the settings are reached and left', async () => {
    await tabTo(panel, id('open-settings'));
    await panel.press('Enter');
    await panel.waitFor(id('settings-language'));
    await tabTo(panel, `${id('settings-language')} input:checked`);
    await panel.press('ArrowDown');
    await panel.waitUntil('traditional', () => document.documentElement.lang === 'zh-TW', []);
    await tabTo(panel, id('delete-everything'));
    await panel.press('Enter');
    await panel.waitFor('dialog[open]');
    await panel.press('Escape');
    await panel.waitForGone('dialog[open]');
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe(
      'delete-everything',
    );
  });
});

/** "Later" opens a menu, its first entry has the focus; undo is one more stop. */
async function putOff(panel: Surface): Promise<void> {
  const at = await panel.evaluate(
    () => document.querySelector<HTMLElement>('[data-testid="reminder"]')?.dataset.at,
  );
  await tabTo(panel, `${id('reminder-later')} button[aria-haspopup]`);
  await panel.press('Enter');
  await panel.waitUntil(
    'the first entry to have the focus',
    () => document.activeElement?.getAttribute('role') === 'menuitem',
    [],
  );
  await panel.press('Enter');
  await panel.waitForGone(`${id('reminder')}[data-at="${at}"]`);
  await tabTo(panel, `${id('feedback')} button`);
  await panel.press('Enter');
  await panel.waitFor(`${id('reminder')}[data-at="${at}"]`);
}
