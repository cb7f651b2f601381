import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addWorkingDays, dayOf, formatInstant, instantAt } from '@/utils/calendar';
import type { SupportSite } from '../support-site/serve.mjs';
import { serveSupportSite } from '../support-site/serve.mjs';
import { browsers, launchProduct } from './browsers.ts';
import type { BrowserDriver } from './drivers/index.ts';
import { type MainJobResult, playMainJob } from './main-job.ts';

let site: SupportSite;
beforeAll(async () => {
  site = await serveSupportSite();
});
afterAll(() => site.close());

/** 10:00 in Shanghai on the third working day after today, as the panel writes it. */
function expectedReminder(): string {
  const { day } = addWorkingDays(dayOf(Date.now(), 'Asia/Shanghai'), 3, 'CN');
  return formatInstant(instantAt(day, '10:00', 'Asia/Shanghai'), 'zh-CN', 'Asia/Shanghai');
}

describe.each(browsers)('the main job in the real side panel of %s', (name) => {
  let driver: BrowserDriver;
  let result: MainJobResult;

  beforeAll(async () => {
    driver = await launchProduct(name);
    result = await playMainJob({ driver, site, locale: 'zh-CN' });
  });
  afterAll(() => driver?.close());

  test('the sentence reached the widget with one click and nothing was sent', () => {
    expect(result.inserted).not.toMatch(/[〔〕]/);
    expect(result.clicks).toBe(1);
  });

  test('each answer of the agent reached the suggestions within a second', () => {
    expect(result.delays.length).toBeGreaterThan(3);
    console.log(`${name}: line in the page → panel, ms: ${result.delays.join(', ')}`);
    expect(Math.max(...result.delays)).toBeLessThanOrEqual(1000);
  });

  test('the reminder is at ten on the third working day', () => {
    expect(result.reminderAt).toContain(expectedReminder());
  });

  test('after a restart the whole conversation and the reminder are there', async () => {
    await driver.restart();
    const record = await driver.openExtensionPage('options.html#record');
    await record.waitFor('[data-testid="message"]');
    const shown = await record.waitUntil(
      'every line',
      (count) => {
        const lines = [...document.querySelectorAll('[data-testid="message"]')];
        return lines.length === count && lines.map(({ textContent }) => textContent ?? '');
      },
      [result.lines.length],
    );
    for (const [index, line] of result.lines.entries()) {
      expect((shown || [])[index]).toContain(line.text);
    }
    const reminders = await driver.openExtensionPage('options.html#reminders');
    await reminders.waitForText('[data-testid="reminder"]', '10:00');
  });

  test('the extension made no network request', async () => {
    await driver.close();
    expect((await driver.network()).byExtension).toEqual([]);
    expect(site.requests.filter((request) => request.includes('-extension://'))).toEqual([]);
  });
});
