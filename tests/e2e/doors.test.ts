import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SupportSite, serveSupportSite } from '../support-site/serve.mjs';
import { browsers, launchProduct } from './browsers.ts';
import { type Hand, takeHand } from './doors/hand.ts';
import { badgeOf, leftOf, selectTwoParagraphs, untilCaretIn } from './doors/looks.ts';
import { canOpenScreen } from './doors/x-screen.ts';
import { type BrowserDriver, type Surface, waitUntil } from './drivers/index.ts';
import { makeReminder } from './make-reminder.ts';
import { settledSuggestion } from './turned-on.ts';

async function turnOn(panel: Surface): Promise<void> {
  await panel.click('[data-testid="turn-on"]');
  await panel.waitFor('[data-testid="page-chip"][data-state="on"]');
}

/** Elsewhere than on Linux there is no screen to lend Chromium. */
const played = browsers.filter((name) => name !== 'chromium' || process.platform === 'linux');

describe.each(played)('the doors of %s', (name) => {
  let driver: BrowserDriver;
  let site: SupportSite;
  let hand: Hand;
  let plain: Surface;
  let panel: Surface;
  const isOpen = () => hand.isPanelOpen(driver, plain);
  const untilOpen = (wanted: boolean) =>
    waitUntil(
      `the panel to be ${wanted ? 'open' : 'closed'}`,
      async () => (await isOpen()) === wanted,
    );

  /** Opened anew by the shortcut, which lets it know this page. */
  const freshPanel = async (page: Surface) => {
    await page.bringToFront();
    if (await isOpen()) {
      await hand.pressShortcut(page);
      await untilOpen(false);
    }
    await hand.pressShortcut(page);
    await untilOpen(true);
    return driver.openPanel(page);
  };

  beforeAll(async () => {
    if (name === 'chromium' && !canOpenScreen) throw new Error('needs Xvfb, openbox and xdotool');
    site = await serveSupportSite();
    hand = await takeHand(name);
    driver = await launchProduct(name, hand.launch);
    plain = await driver.newPage(site.plainUrl('zh-CN'));
    await plain.waitFor('main p');
  });
  afterAll(async () => {
    await driver?.close();
    hand?.close();
    await site?.close();
  });

  test('the shortcut opens the panel on a page it may know, and closes it', async () => {
    for (const worker of ['awake', 'asleep']) {
      if (worker === 'asleep') await driver.stopWorker();
      await hand.pressShortcut(plain);
      await untilOpen(true);
      panel = await driver.openPanel(plain);
      // activeTab came with the keys: the address is known without site access.
      await panel.waitFor('[data-testid="page-chip"][data-state="off"]');
      await panel.waitUntil('the caret in the main box', () => {
        return (document.activeElement as HTMLElement)?.dataset.testid === 'first-run-who';
      }, []);
      if (worker === 'asleep') await driver.stopWorker();
      await hand.pressShortcut(plain);
      await untilOpen(false);
    }
  });

  test('selected words become a draft, line by line, and then a line of the record', async () => {
    await hand.pressShortcut(plain);
    panel = await driver.openPanel(plain);
    await panel.click('[data-testid="first-run-skip"]');
    await untilCaretIn(panel, 'agent-line-box');
    await turnOn(panel);

    const words = await selectTwoParagraphs(plain);
    await hand.chooseFromMenu(plain, 'main p', '存入协商记录');
    await panel.waitForText('[data-testid="record-add-text"]', words[0] ?? '');
    const draft = await panel.waitFor('[data-testid="record-add-text"]');
    expect(draft.value.split(/\n+/)).toEqual(words);
    await untilCaretIn(panel, 'record-add-text');
    expect(await panel.exists('[data-testid="message"]')).toBe(false);

    await panel.fill('[data-testid="record-add-text"]', words[0] ?? '');
    await panel.click('[data-testid="record-add-save"]');
    await panel.waitFor('[data-testid="message"]');
    const line = await panel.text('li:has([data-testid="message"])');
    expect(line).toContain(words[0]);
    expect(line).not.toContain(words[1]);
    expect(line).toContain('选中存入');
  });

  test('a phrase goes into the box that was right-clicked, until told otherwise', async () => {
    const chat = await driver.newPage(site.chatUrl('zh-CN', { keep: true, delay: 50 }));
    await chat.waitFor('textarea');
    await panel.waitFor('[data-testid="page-chip"][data-recording="true"]');
    await hand.chooseFromMenu(chat, 'textarea', '在此插入话术');
    await panel.waitFor('[data-testid="target"]');
    await panel.waitUntil('the caret in the search box', () => {
      return (document.activeElement as HTMLElement)?.dataset.testid === 'phrase-search';
    }, []);
    await panel.click('[data-testid="insert"]:not(:disabled)');
    const inserted = await waitUntil(
      'the phrase in the box',
      async () => (await chat.evaluate(() => window.supportSite.composerValue())) || null,
    );
    expect(await chat.evaluate(() => window.supportSite.sent())).toEqual([]);
    await panel.waitForText('main', inserted.slice(0, 6));
    await panel.click('[data-testid="target-clear"]');
    await panel.waitForGone('[data-testid="target"]');
  });

  test('the badge counts what is due today, and ● stays readable on a tab that records', async () => {
    const tab = await driver.openExtensionPage('options.html#reminders');
    await tab.waitFor('[data-testid="reminder-add"]');
    expect(await badgeOf(driver)).toBe('');
    await makeReminder(tab, '看看有没有答复');
    await waitUntil('the number', async () => (await badgeOf(driver)) === '1');
    const ofChat = () => badgeOf(driver, site.chatUrl('zh-CN').split('?')[0]);
    await waitUntil('both', async () => (await ofChat()) === '●1');
    await tab.click('[data-testid="reminder-done"]');
    await waitUntil('no number', async () => (await badgeOf(driver)) === '');
    await waitUntil('the dot alone', async () => (await ofChat()) === '●');
    await tab.close();
  });

  test('the case follows the site in front, but never while something is typed', async () => {
    const ours = (await panel.text('[data-testid="case-switcher"]')).trim();
    const other = await driver.newPage(
      site.chatUrl('zh-CN', { keep: true, delay: 50, host: 'localhost' }),
    );
    await other.waitFor('textarea');
    panel = await freshPanel(other);
    await panel.click('[data-testid="case-switcher"] button');
    await panel.click({ text: '新建一笔账单' });
    await panel.setValue('[data-testid="case-creditor"]', '另一家银行');
    await panel.click('[data-testid="case-save"]');
    await turnOn(panel);
    await panel.waitFor('[data-testid="page-chip"][data-recording="true"]');

    await plain.bringToFront();
    await panel.waitForText('[data-testid="case-switcher"]', ours);
    await other.bringToFront();
    await panel.waitForText('[data-testid="case-switcher"]', '另一家银行');

    await panel.click('[data-testid="tab-now"]');
    await panel.type('[data-testid="agent-line-box"]', '您什么时候还');
    await plain.bringToFront();
    await panel.waitForText('[data-testid="other-case"]', ours);
    await panel.waitForText('[data-testid="case-switcher"]', '另一家银行');
    await panel.click('[data-testid="other-case-switch"]');
    await panel.waitForText('[data-testid="case-switcher"]', ours);
    expect(await panel.value('[data-testid="agent-line-box"]')).toBe('您什么时候还');
  });

  test('panel, tab and popup stay in step', async () => {
    const tab = await driver.openExtensionPage('options.html#now');
    await settledSuggestion(tab);
    await tab.waitForText('[data-testid="agent-line-box"]', '您什么时候还');
    // Wide enough for two columns: the record stands beside it.
    await tab.waitFor('aside [data-testid="record-add-text"]');
    await tab.type('[data-testid="agent-line-box"]', '？');
    await panel.waitForText('[data-testid="agent-line-box"]', '您什么时候还？');
    await plain.bringToFront();
    await panel.click('[data-testid="agent-line-keep"]');
    await tab.waitForText('aside', '您什么时候还？');
    await tab.waitUntil('the box of the tab to be empty too', () => {
      const box = document.querySelector<HTMLTextAreaElement>('[data-testid="agent-line-box"]');
      return box?.value === '';
    }, []);

    const popup = await driver.openPopup(plain);
    await popup.type('[data-testid="note-box"]', '工号');
    await panel.click('[data-testid="tab-record"]');
    await panel.waitForText('[data-testid="note-box"]', '工号');
    await tab.waitForText('aside [data-testid="note-box"]', '工号');
    await tab.close();
  });

  test('everything is deleted, with site access, in every view', async () => {
    const tab = await driver.openExtensionPage('options.html#record');
    await tab.waitFor('[data-testid="message"]');
    await panel.click('[data-testid="open-settings"]');
    await panel.click('[data-testid="delete-everything"]');
    await panel.waitForText('[data-testid="delete-counts"]', '2 笔账单');
    await panel.click({ role: 'button', name: '全部删除', within: 'dialog' });
    await panel.waitForText('[data-testid="feedback"]', '已全部删除');
    await tab.waitForGone('[data-testid="message"]');
    // The head stays: its higher epoch is what makes the emptiness legitimate in both stores.
    expect(await leftOf(driver)).toEqual({ local: ['heads'], origins: [], scripts: 0, alarms: 0 });
    await panel.click('[data-testid="open-settings"]');
    await panel.waitFor('[data-testid="first-run"]');
  });
});
