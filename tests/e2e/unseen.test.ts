import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SupportSite, serveSupportSite } from '../support-site/serve.mjs';
import { browsers, launchProduct } from './browsers.ts';
import type { BrowserDriver, Surface } from './drivers/index.ts';
import { namesIn, stopWatching, watchPage } from './hostile/spy-on-page.ts';
import { settledSuggestion } from './turned-on.ts';

const target = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const NOTHING = { mutations: [], globals: [], events: [], scripts: 0 };

describe.each(browsers)('seen from the page and from outside, in %s', (name) => {
  let driver: BrowserDriver;
  let site: SupportSite;
  let page: Surface;
  let panel: Surface;
  const words = namesIn(readFileSync(`.output/${target[name]}/content-scripts/page.js`, 'utf8'));

  beforeAll(async () => {
    site = await serveSupportSite();
    driver = await launchProduct(name);
    page = await driver.newPage(site.chatUrl('zh-CN', { keep: true, delay: 0 }));
    await page.waitFor('textarea');
    panel = await driver.openPanel(page);
    await panel.waitFor('[data-testid="first-run"]');
    await panel.click('[data-testid="first-run-skip"]');
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  const chipIs = (state: string) =>
    panel.waitFor(`[data-testid="page-chip"][data-state="${state}"]`);

  test('the page cannot tell that its chat is read, by mutations, names, events or elements', async () => {
    expect(words.length).toBeGreaterThan(40);
    await page.evaluate(watchPage, words);
    await panel.click('[data-testid="turn-on"]');
    await chipIs('on');
    await panel.waitFor('[data-testid="agent-line"]');
    // Two of the script's half-second rounds.
    await new Promise((done) => setTimeout(done, 1200));
    expect(await page.evaluate(stopWatching)).toEqual(NOTHING);
  });

  test('what a page can notice is noticed by this test', async () => {
    await page.evaluate(watchPage, words);
    const noticed = await page.evaluate(() => {
      document.body.dataset.mark = 'x';
      Object.assign(window, { reprieve: true });
      document.dispatchEvent(new CustomEvent('wxt:content-script-started'));
      document.head.append(document.createElement('style'));
      return window.hostileSpy?.stop();
    });
    expect(noticed).toMatchObject({
      globals: ['reprieve'],
      events: ['wxt:content-script-started false', 'wxt:content-script-started false'],
      scripts: 1,
    });
    expect(noticed?.mutations).toHaveLength(2);
  });

  test('made-up events change nothing: no composition, no aim', async () => {
    await settledSuggestion(panel);
    await page.evaluate(() => {
      const box = document.querySelector('textarea');
      const search = document.querySelector('input');
      box?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      search?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true }));
      for (const type of ['reminders/changed', 'tab/known', 'page/stop', 'page/insert']) {
        window.postMessage({ type, text: 'from the page' }, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: { type, text: 'from the page' } }));
      }
    });
    await panel.click('[data-testid="insert"]');
    await panel.waitForText('[data-testid="feedback"]', '已放进输入框');
    expect(await page.evaluate(() => window.supportSite.composerValue())).not.toContain(
      'from the page',
    );
    expect(await page.evaluate(() => window.supportSite.sent())).toEqual([]);
  });

  test('the script in the page reads nothing of what is kept', async () => {
    const answers = await driver.background(async (api, url) => {
      const [tab] = (await api.tabs.query({})).filter((one) => one.url?.startsWith(url));
      const results = await api.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: async () => {
          const { browser: own, chrome } = globalThis as unknown as Record<
            string,
            ExtensionGlobals | undefined
          >;
          const storage = (own ?? chrome)?.storage ?? {};
          const tried: Record<string, string> = {};
          for (const area of ['local', 'session', 'sync', 'managed']) {
            try {
              const held = await storage[area]?.get(null);
              tried[area] = held ? `${Object.keys(held).length} keys` : 'absent';
            } catch {
              tried[area] = 'refused';
            }
          }
          return tried;
        },
      });
      return results[0]?.result as Record<string, string>;
    }, site.origin);
    console.log(`${name}: storage from the page script: ${JSON.stringify(answers)}`);
    if (name === 'chromium') {
      expect(answers.local).toBe('refused');
      expect(answers.session).toBe('refused');
    } else {
      // Firefox has no such switch: every content script of an extension reads storage.local.
      expect(
        await driver.background((api) => 'setAccessLevel' in (api.storage.local as object)),
      ).toBe(false);
    }
  });

  test('the panel makes no markup and no code of text, and reaches nobody', async () => {
    const tried = await panel.evaluate(async (origin) => {
      const outcome = async (work: () => unknown) => {
        try {
          await work();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const box = document.createElement('div');
      const later = (text: string) =>
        new Promise((done, fail) => {
          setTimeout(() => {
            try {
              // biome-ignore lint/security/noGlobalEval: its refusal is what is tested.
              done(globalThis.eval(text));
            } catch (error) {
              fail(error);
            }
          });
        });
      return {
        innerHTML: await outcome(() => Object.assign(box, { innerHTML: '<b>x</b>' })),
        outerHTML: await outcome(() =>
          Object.assign(document.body.appendChild(box), { outerHTML: '<i>' }),
        ),
        eval: await outcome(() => later('1 + 1')),
        fetch: await outcome(() => fetch(`${origin}/stolen-fetch`, { mode: 'no-cors' })),
        image: await outcome(
          () =>
            new Promise((done, fail) => {
              const image = new Image();
              image.onload = done;
              image.onerror = () => fail(new TypeError('refused'));
              image.src = `${origin}/stolen-image`;
            }),
        ),
        beacon: await outcome(() => navigator.sendBeacon(`${origin}/stolen-beacon`, 'x')),
        markup: document.querySelectorAll('b, i').length,
      };
    }, site.origin);
    console.log(`${name}: ${JSON.stringify(tried)}`);
    expect(tried).toMatchObject({ eval: 'EvalError', fetch: 'TypeError', image: 'TypeError' });
    expect([tried.innerHTML, tried.outerHTML]).toEqual(['TypeError', 'TypeError']);
    expect(tried.markup).toBe(0);
    expect(site.requests.filter((request) => request.includes('stolen'))).toEqual([]);
  });

  test('the page notices nothing of the end, either', async () => {
    await page.evaluate(watchPage, words);
    await panel.click('[data-testid="page-chip"]');
    await panel.click('[data-testid="turn-off"]');
    await chipIs('off');
    await new Promise((done) => setTimeout(done, 600));
    expect(await page.evaluate(stopWatching)).toEqual(NOTHING);
  });
});

interface ExtensionGlobals {
  readonly storage?: Readonly<Record<string, { get(keys: null): Promise<object> } | undefined>>;
}
