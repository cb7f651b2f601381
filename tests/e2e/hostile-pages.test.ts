import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchProduct } from './browsers.ts';
import type { BrowserDriver, Surface } from './drivers/index.ts';
import { hostilePage, hostilePages } from './hostile/hostile-pages.ts';

declare global {
  interface Window {
    /** The longest time in which nothing else could run in the page, ms. */
    stall?: number;
    /** How often a function of the page was called from our script. */
    seen?: number;
  }
}

/** Two million characters of text, and what the journal writes around them, in thousands. */
const MOST_STORED = 4000;

/** Capture may take 500 ms in a row; a busy machine takes its share. */
const MOST_STALL = 1000;
const names = Object.keys(hostilePages);
const at = (name: string) => names.indexOf(name);

describe('hostile pages in chromium', () => {
  let server: Server;
  let origin: string;
  let driver: BrowserDriver;
  let page: Surface;
  let panel: Surface;
  let before: unknown;
  const stalls: Record<string, number> = {};
  const grown: Record<string, number> = {};

  const kept = () =>
    driver.background(async (api) => {
      const all = (await api.storage.local.get(null)) as Record<string, unknown>;
      return Object.fromEntries(Object.entries(all).filter(([key]) => /preferences/i.test(key)));
    });

  /** Bytes of everything in storage.local: the record and the preferences. */
  const stored = () =>
    driver.background(async (api) => {
      const all = (await api.storage.local.get(null)) as Record<string, unknown>;
      return JSON.stringify(all).length;
    });
  /** What a page cannot have typed itself, in any box but one that rewrites. */
  const typed = () =>
    page.evaluate(() => {
      const read = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.get;
      const box = document.querySelector('textarea');
      try {
        return String((box && read?.call(box)) ?? '');
      } catch {
        return '';
      }
    });

  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const html = hostilePage(Number(url.slice(1)));
      response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(html ?? '');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    driver = await launchProduct('chromium');
    page = await driver.newPage(`${origin}/${at('a chat like any other')}`);
    panel = await driver.openPanel(page);
    await panel.click('[data-testid="first-run-skip"]');
    await panel.click('[data-testid="turn-on"]');
    await panel.waitForText('[data-testid="agent-line"]', '每月');
    before = await kept();
    expect(JSON.stringify(before)).toContain(origin);
  });
  afterAll(async () => {
    console.log(`stored of each page, thousands of characters: ${JSON.stringify(grown)}`);
    console.log(`longest stall of each page, ms: ${JSON.stringify(stalls)}`);
    await driver?.close();
    server?.closeAllConnections();
    server?.close();
  });

  test('there are enough of them', () => expect(names.length).toBeGreaterThanOrEqual(25));

  test.each(names)('%s: the page goes on, the panel answers', async (name) => {
    const held = await stored();
    await page.goto(`${origin}/${at(name)}`);
    await panel.waitFor('[data-testid="page-chip"][data-state="on"]');
    await new Promise((done) => setTimeout(done, 900));
    stalls[name] = Math.round(await page.evaluate(() => window.stall ?? 99_999));
    expect(stalls[name]).toBeLessThan(MOST_STALL);
    const asked = performance.now();
    await panel.click('[data-testid="tab-record"]');
    await panel.click('[data-testid="tab-now"]');
    await panel.waitFor('[data-testid="now"]');
    expect(performance.now() - asked).toBeLessThan(4000);
    expect(await page.evaluate(() => window.seen ?? 0)).toBe(0);
    expect(await kept()).toEqual(before);
    expect(await typed()).toBe('');
    grown[name] = Math.round(((await stored()) - held) / 1000);
    expect(grown[name]).toBeLessThan(MOST_STORED);
  });

  test('secrets are no box to write into, and nobody reads them', async () => {
    await page.goto(`${origin}/${at('only a password and a code')}`);
    await panel.click('[data-testid="insert"]:not(:disabled)');
    await panel.waitForText('[data-testid="feedback"]', '没有找到输入框');
    const fields = await page.evaluate(() =>
      [...document.querySelectorAll('input')].map((one) => one.value),
    );
    expect(fields).toEqual(['geheim-123', '987654']);
  });

  test.each(['an editor that rewrites what is typed', 'a field that answers for itself'])(
    '%s: what is not there as it was meant is not called inserted',
    async (name) => {
      await page.goto(`${origin}/${at(name)}`);
      await panel.waitForText('[data-testid="agent-line"]', '每月');
      await panel.click('[data-testid="insert"]:not(:disabled)');
      const said = await panel.text('[data-testid="feedback"]', { timeout: 20_000 });
      expect(said).not.toContain('已放进输入框');
    },
  );

  test('after all of them an ordinary chat is read, and the record holds no lie', async () => {
    await page.goto(`${origin}/${at('a chat like any other')}`);
    await panel.waitForText('[data-testid="agent-line"]', '每月');
    await panel.click('[data-testid="tab-record"]');
    await panel.waitFor('[data-testid="message"]');
    const text = await panel.text('#root');
    expect(text).not.toMatch(/隐藏的假话|geheim|987654/);
    expect(await panel.exists('[data-testid="reminder"]')).toBe(false);
  });
});
