import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SupportSite, serveSupportSite } from '../support-site/serve.mjs';
import { browsers, launchProduct } from './browsers.ts';
import type { BrowserDriver, Surface } from './drivers/index.ts';
import { hostileLines } from './hostile/xss-vectors.ts';
import { makeReminder } from './make-reminder.ts';
import { type SavedConversation, saveConversation } from './save-conversation.ts';
import { turnedOn } from './turned-on.ts';

/** A dialog would stop every later step of the test. */
const LINES = hostileLines('top.hacked=1;alert(1)');
const numbers = (texts: readonly string[]) => texts.filter((text) => /^#\d+ /.test(text));

declare global {
  interface Window {
    violations?: string[];
    hacked?: unknown;
  }
}

/** Runs in a page of the extension: what the policy had to stop from now on. */
function listen(): void {
  const violations: string[] = [];
  window.violations = violations;
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
    violations.push(`${violatedDirective} ${sample}`);
  });
}

/** Nothing ran, nothing tried to, and no element of the texts came to be. */
function trouble(): string[] {
  const strange = [...document.querySelectorAll('#root *')].filter(
    (element) =>
      /^(?:script|img|iframe|object|embed|video|audio|math|marquee|base|meta|template|x)$/i.test(
        element.localName,
      ) ||
      [...element.attributes].some(
        ({ name, value }) => /^on/i.test(name) || /^\s*(?:javascript|vbscript|data):/i.test(value),
      ),
  );
  return [
    ...(window.violations ?? ['not listened to']),
    ...strange.map((element) => element.outerHTML.slice(0, 100)),
    ...('hacked' in window || 'hacked' in {} ? ['code ran'] : []),
  ];
}

describe.each(browsers)('hostile text in %s', (name) => {
  let driver: BrowserDriver;
  let site: SupportSite;
  let panel: Surface;
  let saved: SavedConversation;

  beforeAll(async () => {
    site = await serveSupportSite();
    driver = await launchProduct(name);
    const url = site.chatUrl('zh-CN', { keep: true, delay: 0 });
    const opened = await turnedOn(driver, site, url);
    panel = opened.panel;
    await panel.evaluate(listen);
    await opened.page.evaluate((lines) => {
      for (const line of lines) window.supportSite.append(line);
    }, LINES);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  test('there is enough of it', () => expect(LINES.length).toBeGreaterThan(90));

  test('is shown as the line that was just said', async () => {
    await panel.waitForText('[data-testid="agent-line"]', LINES.at(-1) ?? '');
    expect(await panel.evaluate(trouble)).toEqual([]);
  });

  test('is in the record, every character of it', async () => {
    await panel.click('[data-testid="tab-record"]');
    await panel.waitFor('[data-testid="message"]');
    const shown = await panel.waitUntil(
      'every line',
      (count) => {
        document.querySelector<HTMLElement>('[data-testid="record-earlier"]')?.click();
        const texts = [...document.querySelectorAll('[data-testid="message"] p')].map(
          ({ textContent }) => textContent,
        );
        return texts.filter((text) => text.startsWith('#')).length >= count && texts;
      },
      [LINES.length],
    );
    expect(numbers(shown || [])).toEqual(LINES);
    expect(await panel.evaluate(trouble)).toEqual([]);
  });

  test('is in both saved files, every character of it', async () => {
    saved = await saveConversation(driver, panel);
    const { messages } = JSON.parse(saved.json) as { messages: { text: string }[] };
    expect(numbers(messages.map(({ text }) => text))).toEqual(LINES);
    const inText = saved.text.split('\n').filter((line) => line.startsWith('    #'));
    expect(inText.map((line) => line.slice(4))).toEqual(LINES);
  });

  test('is kept as a note, a name and a reminder, and does nothing on any screen', async () => {
    const [first = '', second = ''] = LINES.slice(10);
    const tab = await driver.openExtensionPage('options.html#reminders');
    await tab.waitFor('[data-testid="reminder-add"]');
    await tab.evaluate(listen);
    await makeReminder(tab, first);
    expect(await tab.text('[data-testid="reminder"]')).toContain(first);
    await tab.click('[data-testid="tab-record"]');
    await tab.click('[data-testid="record-edit-case"]');
    await tab.setValue('[data-testid="case-creditor"]', second);
    await tab.click('[data-testid="case-save"]');
    await tab.waitForGone('[data-testid="case-editor"]');
    for (const screen of ['now', 'phrases', 'record', 'reminders']) {
      await tab.click(`[data-testid="tab-${screen}"]`);
      await tab.waitForText('#root', second);
      expect(await tab.evaluate(trouble), screen).toEqual([]);
    }
    expect(await panel.evaluate(trouble)).toEqual([]);
  });

  test('asked this machine for nothing', async () => {
    expect(site.requests.filter((request) => /pwned|extension/.test(request))).toEqual([]);
    await driver.close();
    expect((await driver.network()).byExtension).toEqual([]);
  });
});
