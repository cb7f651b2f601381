import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SupportSite, serveSupportSite } from '../support-site/serve.mjs';
import { chooseBackup, savedBy } from './backup-files.ts';
import { browsers, launchProduct } from './browsers.ts';
import type { BrowserDriver, Surface } from './drivers/index.ts';
import { screenTrouble, watchScreen } from './hostile/watch-screen.ts';
import { hostileLines } from './hostile/xss-vectors.ts';
import { makeReminder } from './make-reminder.ts';
import { saveConversation } from './save-conversation.ts';
import { turnedOn } from './turned-on.ts';

/** A dialog would stop every later step of the test. */
const LINES = hostileLines('top.hacked=1;alert(1)');
const numbers = (texts: readonly string[]) => texts.filter((text) => /^#\d+ /.test(text));
const SCREENS = ['now', 'phrases', 'record', 'reminders'];
/** Said one by one, so that each is the newest for a moment; the others come at once. */
const SHOWN_ALONE = LINES.filter((_, at) => at % 30 === 7 && at < 300);

const id = (name: string) => `[data-testid="${name}"]`;

/** Every line that the record screen shows, once all of them are there. */
async function recorded(surface: Surface): Promise<string[]> {
  await surface.click(id('tab-record'));
  await surface.waitFor(id('message'));
  const shown = await surface.waitUntil(
    'every line',
    (count) => {
      document.querySelector<HTMLElement>('[data-testid="record-earlier"]')?.click();
      const texts = [...document.querySelectorAll('[data-testid="message"] p')].map(
        ({ textContent }) => textContent,
      );
      return texts.filter((text) => /^#\d+ /.test(text)).length >= count && texts;
    },
    [LINES.length],
  );
  return numbers(shown || []);
}

describe.each(browsers)('hostile text in %s', (name) => {
  let driver: BrowserDriver;
  let site: SupportSite;
  let page: Surface;
  let panel: Surface;
  let tab: Surface;
  let inOrder: string[] = [];

  beforeAll(async () => {
    site = await serveSupportSite();
    driver = await launchProduct(name);
    const url = site.chatUrl('zh-CN', { keep: true, delay: 0 });
    ({ page, panel } = await turnedOn(driver, site, url));
    await panel.evaluate(watchScreen);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const say = (lines: readonly string[]) =>
    page.evaluate((texts) => {
      for (const text of texts) window.supportSite.append(text);
    }, lines);

  test('there is enough of it, and no two are alike', () => {
    expect(LINES.length).toBeGreaterThan(300);
    // The record shows longer ones shortened.
    expect(Math.max(...LINES.map((line) => line.length))).toBeLessThan(200);
    expect(new Set(LINES.map((line) => line.replace(/^#\d+ /, ''))).size).toBe(LINES.length);
  });

  test('is shown as the line that was just said', async () => {
    const rest = LINES.filter((line) => !SHOWN_ALONE.includes(line));
    inOrder = [...rest, ...SHOWN_ALONE];
    await say(rest);
    await panel.waitForText(id('agent-line'), rest.at(-1) ?? '');
    for (const line of SHOWN_ALONE) {
      await say([line]);
      await panel.waitForText(id('agent-line'), line);
      expect(await panel.evaluate(screenTrouble), line).toEqual([]);
    }
  });

  test('is in the record, every character of it', async () => {
    expect(await recorded(panel)).toEqual(inOrder);
    expect(await panel.evaluate(screenTrouble)).toEqual([]);
  });

  test('is in both saved files, every character of it', async () => {
    const saved = await saveConversation(driver, panel);
    const { messages } = JSON.parse(saved.json) as { messages: { text: string }[] };
    expect(numbers(messages.map(({ text }) => text))).toEqual(inOrder);
    const inText = saved.text.split('\n').filter((line) => line.startsWith('    #'));
    expect(inText.map((line) => line.slice(4))).toEqual(inOrder);
  });

  test('is kept as a note, a name, a sentence and a reminder, and does nothing on any screen', async () => {
    const [note = '', creditor = '', person = '', ticket = '', own = '', soon = ''] =
      LINES.slice(10);
    const popup = await driver.openPopup(page);
    await popup.evaluate(watchScreen);
    await popup.setValue(`${id('note-box')}:not(:read-only)`, note);
    await popup.click(id('note-save'));
    await popup.waitForText(id('note'), note);
    expect(await popup.evaluate(screenTrouble)).toEqual([]);
    await popup.close();

    tab = await driver.openExtensionPage('options.html#reminders');
    await tab.waitFor(id('reminder-add'));
    await tab.evaluate(watchScreen);
    await makeReminder(tab, soon);
    await tab.waitForText(id('reminder'), soon);
    await tab.click(id('tab-phrases'));
    await tab.click(id('own-add'));
    await tab.type(`${id('own-parts')} textarea:not(:read-only)`, own);
    await tab.waitForText(`${id('own-parts')} textarea`, own);
    await tab.click(id('own-save'));
    await tab.waitForGone(id('own-editor'));
    await tab.waitForText(id('own-phrase'), own);
    await tab.click(id('tab-record'));
    await tab.setValue(`${id('record-representative')}:not(:read-only)`, person);
    await tab.setValue(`${id('record-ticket')}:not(:read-only)`, ticket);
    await tab.click(id('record-details-save'));
    await tab.click(id('record-edit-case'));
    await tab.setValue(id('case-creditor'), creditor);
    await tab.click(id('case-save'));
    await tab.waitForGone(id('case-editor'));
    for (const screen of SCREENS) {
      await tab.click(id(`tab-${screen}`));
      await tab.waitForText('#root', creditor);
      expect(await tab.evaluate(screenTrouble), screen).toEqual([]);
    }
    expect(await panel.evaluate(screenTrouble)).toEqual([]);
  });

  test('comes back from a backup the same, into an emptied record', async () => {
    await tab.click(id('tab-record'));
    const before = await saveConversation(driver, tab);
    await tab.click(id('open-settings'));
    const file = await savedBy(driver, tab, id('backup-save'));
    await tab.click(id('delete-everything'));
    await tab.click({ role: 'button', name: '全部删除', within: 'dialog' });
    await tab.waitForText(id('feedback'), '已全部删除');
    await chooseBackup(tab, file);
    await tab.waitForText(id('import-preview'), LINES[11] ?? '');
    expect(await tab.evaluate(screenTrouble)).toEqual([]);
    await tab.click(id('import-accept'));
    await tab.waitForText(id('feedback'), '已导入');
    expect(await savedBy(driver, tab, id('backup-save'))).toBe(file);
    expect(await recorded(tab)).toEqual(inOrder);
    expect((await saveConversation(driver, tab)).text).toBe(before.text);
    for (const screen of SCREENS) {
      await tab.click(id(`tab-${screen}`));
      await tab.waitForText('#root', LINES[11] ?? '');
      expect(await tab.evaluate(screenTrouble), screen).toEqual([]);
    }
  });

  test('asked this machine for nothing', async () => {
    expect(site.requests.filter((request) => /pwned|extension/.test(request))).toEqual([]);
    await driver.close();
    expect((await driver.network()).byExtension).toEqual([]);
  });
});
