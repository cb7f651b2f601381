import { expect, test } from 'vitest';
import { browsers, launchProduct } from './browsers.ts';
import { type BrowserDriver, waitUntil } from './drivers/index.ts';
import { makeReminder } from './make-reminder.ts';

const SOON = 5_000;
const untilAfter = (at: number) =>
  waitUntil('the minute to come', () => Date.now() > at + 500, at - Date.now() + SOON);

/** Shown now, then waved away by the user: whatever comes later would be a second time. */
async function waveAway(driver: BrowserDriver): Promise<string[]> {
  const shown = await waitUntil('a notification', async () => {
    const ids = await driver.notifications();
    return ids.length > 0 ? ids : null;
  });
  await driver.background(async (api, ids) => {
    for (const id of ids) await api.notifications.clear(id);
  }, shown);
  return shown;
}

async function wakeEverything(driver: BrowserDriver): Promise<void> {
  const tab = await driver.openExtensionPage('options.html#reminders');
  await tab.waitFor('[data-testid="reminder"]');
  const page = await driver.newPage('about:blank');
  const popup = await driver.openPopup(page);
  await popup.waitFor('[data-testid="note-box"]');
  await driver.stopWorker();
  await driver.background((api) => api.runtime.getURL(''));
}

async function comesOnceAfterAClosedBrowser(driver: BrowserDriver): Promise<void> {
  const tab = await driver.openExtensionPage('options.html#reminders');
  const at = await makeReminder(tab, '看看有没有答复');
  await driver.kill();
  await untilAfter(at);
  await driver.restart();
  expect(await waveAway(driver)).toHaveLength(1);
  await wakeEverything(driver);
  expect(await driver.notifications()).toEqual([]);
}

async function comesWithoutWorkerAndAlarm(driver: BrowserDriver): Promise<void> {
  const tab = await driver.openExtensionPage('options.html#reminders');
  await tab.waitFor('[data-testid="reminder-add"]');
  const at = await makeReminder(tab, '打电话问进度');
  await driver.background((api) => api.alarms.clearAll());
  await tab.close();
  await driver.stopWorker();
  await untilAfter(at);
  // Asking is a wake of the worker already, and that is all it takes.
  expect(await waveAway(driver)).toHaveLength(1);
}

// Both browsers wait for the same minutes, so they wait together.
test.concurrent.each(browsers)(
  'in %s a reminder that fell due while the browser was closed, or without alarms, comes once',
  async (name) => {
    const driver = await launchProduct(name);
    try {
      await comesOnceAfterAClosedBrowser(driver);
      await comesWithoutWorkerAndAlarm(driver);
    } finally {
      await driver.close();
    }
  },
  240_000,
);
