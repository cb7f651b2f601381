import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SupportSite, serveSupportSite } from '../support-site/serve.mjs';
import { launchProduct } from './browsers.ts';
import type { BrowserDriver, Surface } from './drivers/index.ts';
import { findProblems } from './look/find-problems.ts';
import type { Walk } from './look/stop.ts';
import { stops } from './look/stops.ts';
import { calm, nameOf, showView, type View, views } from './look/views.ts';

/** So high that nothing is scrolled out of sight. */
const TALL = 2400;
/** A folder for a picture of every view, as high as a screen. */
const pictures = process.env.REPRIEVE_PICTURES;

describe('every screen in every language, light and dark, narrow and wide', () => {
  let driver: BrowserDriver;
  let site: SupportSite;
  let walk: Walk;
  let seen = 0;
  let found = 0;
  const started = Date.now();

  /** Each problem once, with the views it was seen in. */
  const look = async (name: string, surface: Surface, wanted: readonly View[]) => {
    const problems: Record<string, string[]> = {};
    for (const view of wanted) {
      await showView(driver, surface, view, TALL);
      for (const one of await findProblems(surface)) {
        problems[one] = [...(problems[one] ?? []), nameOf(view)];
      }
      seen += 1;
      if (!pictures) continue;
      await showView(driver, surface, view, 800);
      await surface.screenshot(join(pictures, `${name} ${nameOf(view)}.png`));
    }
    found += Object.keys(problems).length;
    expect(problems).toEqual({});
  };

  beforeAll(async () => {
    if (pictures) mkdirSync(pictures, { recursive: true });
    site = await serveSupportSite();
    driver = await launchProduct('chromium', { watchNetwork: false });
    const page = await driver.newPage(site.chatUrl('zh-CN', { keep: true, delay: 50 }));
    walk = { page, panel: await driver.openPanel(page) };
    await calm(walk.panel);
  });
  afterAll(async () => {
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`${seen} views in ${seconds} s: ${found} findings`);
    await driver?.close();
    await site.close();
  });

  test.each(stops)('the panel: $name', async ({ name, go }) => {
    const [, usual] = views;
    if (usual && name !== 'first-run') await showView(driver, walk.panel, usual, 800);
    await go(walk);
    await look(name, walk.panel, views);
  });

  test('what is planted is found', async () => {
    const popup = await driver.openExtensionPage('popup.html');
    await popup.waitFor('h1');
    await popup.evaluate(() => {
      const image = document.createElement('img');
      image.className = 'planted';
      image.width = window.innerWidth * 2;
      image.height = 20;
      document.querySelector('main')?.append(image);
    });
    const problems = (await findProblems(popup)).join('\n');
    for (const rule of ['image-alt', 'horizontal scroll', 'over the edge']) {
      expect(problems).toContain(rule);
    }
    await popup.close();
  });

  test('the popup', async () => {
    const popup = await driver.openExtensionPage('popup.html');
    await calm(popup);
    await popup.waitFor('[data-testid="note"]');
    await look('popup', popup, views);
    await popup.close();
  });

  test.each(['now', 'record', 'reminders'])('the full tab: %s', async (place) => {
    const tab = await driver.openExtensionPage(`options.html#${place}`);
    await calm(tab);
    await tab.waitFor('h1');
    const wide = views
      .filter(({ width }) => width === 360)
      .map((view) => ({ ...view, width: 900 }));
    await look(`tab-${place}`, tab, place === 'now' ? [...views, ...wide] : wide);
    await tab.close();
  });
});
