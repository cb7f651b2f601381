import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SupportSite, serveSupportSite } from '../support-site/serve.mjs';
import { browsers, launchProduct } from './browsers.ts';
import type { BrowserDriver, Surface } from './drivers/index.ts';
import { settledSuggestion } from './turned-on.ts';

const id = (name: string): string => `[data-testid="${name}"]`;

/** One line each, so that each has another first answer than the one before. */
const TURNS = [
  '请问您是什么原因没有还款？',
  '请提供收入证明和身份证复印件。',
  '您今天必须全额还清。',
  '您的申请正在审核，请耐心等待。',
  '我们可以给您办理分期。',
  '再不处理我们将向法院起诉。',
  '您的申请没有通过，不能办理。',
];

/** Hears reports as the panel does, and looks when the first sentence is another one. */
async function watchReports(panel: Surface): Promise<void> {
  await panel.evaluate(() => {
    type Events = { onMessage: { addListener: (hear: (message: unknown) => void) => void } };
    const api = globalThis as unknown as Record<'browser' | 'chrome', { runtime: Events }>;
    const shown = () => document.querySelector('[data-testid="suggestion-text"]')?.textContent;
    const log: { reported: number; changed: number }[] = [];
    Object.assign(window, { suggestionDelays: log });
    let stop = () => {};
    (api.browser ?? api.chrome).runtime.onMessage.addListener((message) => {
      if (!JSON.stringify(message).includes('page/turns')) return;
      // What the report before did not change, this one may.
      stop();
      const entry = { reported: performance.now(), changed: 0 };
      const before = shown();
      log.push(entry);
      const observer = new MutationObserver(() => {
        if (shown() === before) return;
        entry.changed = performance.now();
        observer.disconnect();
      });
      stop = () => observer.disconnect();
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
  });
}

const delays = (panel: Surface): Promise<number[]> =>
  panel.evaluate(() =>
    (
      window as unknown as { suggestionDelays: { reported: number; changed: number }[] }
    ).suggestionDelays.flatMap(({ reported, changed }) => (changed ? [changed - reported] : [])),
  );

describe.each(browsers)('suggestions in %s', (name) => {
  let driver: BrowserDriver;
  let site: SupportSite;
  let page: Surface;
  let panel: Surface;

  beforeAll(async () => {
    site = await serveSupportSite();
    driver = await launchProduct(name);
    page = await driver.newPage(site.chatUrl('zh-CN', { keep: true }));
    panel = await driver.openPanel(page);
    await panel.waitFor(id('first-run'));
    await panel.fill(id('first-run-who'), '晴川钱包');
    await panel.fill(id('first-run-due'), '9600');
    await panel.fill(id('first-run-monthly'), '800');
    await panel.click(id('first-run-start'));
    await panel.waitFor(id('suggestion'));
    await panel.click(id('turn-on'));
    await panel.waitFor(`${id('page-chip')}[data-state="on"]`);
    await panel.waitFor(id('agent-line'));
  });
  afterAll(async () => {
    await driver?.close();
    await site.close();
  });

  const hear = async (line: string) => {
    await page.evaluate((text) => window.supportSite.append(text), line);
    await panel.waitForText(id('agent-line'), line);
    return settledSuggestion(panel);
  };

  test('change within 100 ms of a turn being reported', async () => {
    await settledSuggestion(panel);
    await watchReports(panel);
    for (const line of TURNS) await hear(line);
    const found = (await delays(panel)).toSorted((a, b) => a - b);
    console.log(`${name}: report → suggestion, ms: ${found.map(Math.round).join(', ')}`);
    expect(found.length).toBeGreaterThan(3);
    // The usual one: a busy machine may hold up any single one.
    expect(found[Math.floor(found.length / 2)]).toBeLessThanOrEqual(100);
  });

  test('a request for the code of a text message shows the refusal first', async () => {
    await hear('请把您刚收到的短信验证码发给我，我帮您操作。');
    const first = await panel.evaluate(
      () => document.querySelector<HTMLElement>('[data-testid="suggestion"]')?.dataset.intent,
    );
    expect(first).toBe('refuse_code_or_private_account');
    const warning = await panel.waitFor(id('finding'));
    const sentence = await panel.waitFor(id('suggestion-text'));
    expect(warning.y).toBeLessThan(sentence.y);
  });

  test('an offer above the budget is stopped, the affordable one beside it', async () => {
    await panel.click(id('tab-phrases'));
    await panel.click(id('own-add'));
    await panel.click(`${id('own-parts')} textarea`);
    await panel.typeHere('我每个月还5000元，可以吗？');
    await panel.click(id('own-save'));
    const own = id('own-phrase');
    const finding = await panel.waitFor(`${own} ${id('finding')}[data-rule="unaffordable"]`);
    expect(finding.text).toContain('800');
    await panel.waitForText(own, '我每个月还¥800');
    await panel.waitFor(`${own} ${id('insert')}:disabled`);
    await panel.waitFor(`${own} ${id('copy')}:disabled`);
    expect(await page.evaluate(() => window.supportSite.composerValue())).toBe('');
  });
});
