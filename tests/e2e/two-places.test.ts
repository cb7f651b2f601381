import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, launchProduct } from './browsers.ts';
import { type BrowserDriver, type Surface, waitUntil } from './drivers/index.ts';
import { makeReminder } from './make-reminder.ts';

const TEXT = '问审核结果';
const NOTICE = '[data-testid="other-values"]';

async function openEditor(surface: Surface): Promise<void> {
  await surface.click('[data-testid="reminder-more"] button');
  await surface.click({ role: 'menuitem', name: '修改' });
  await surface.waitFor('[data-testid="reminder-save"]');
}

const shownAt = async (surface: Surface): Promise<number> =>
  Number(
    await surface.evaluate(
      () => document.querySelector<HTMLElement>('[data-testid="reminder"]')?.dataset.at,
    ),
  );

/** Another day, as the date field holds it. */
const dayAfter = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe.each(browsers)('a record that is edited in two places in %s', (name) => {
  let driver: BrowserDriver;
  beforeAll(async () => {
    driver = await launchProduct(name, { windowSize: { width: 1280, height: 900 } });
  });
  afterAll(() => driver?.close());

  test('keeps both values, says so, and takes the other one with one click', async () => {
    const tab = await driver.openExtensionPage('options.html#reminders');
    const panel = await driver.openPanel(tab);
    await panel.click('[data-testid="first-run-skip"]');
    await panel.click('[data-testid="tab-reminders"]');
    const made = await makeReminder(panel, TEXT);
    await tab.waitForText('[data-testid="reminder"]', TEXT);

    // In the tab another day is typed; in the panel it is put off meanwhile.
    await openEditor(tab);
    await tab.setValue('[data-testid="reminder-day"] input', dayAfter(3));
    await panel.click('[data-testid="reminder-later"] button');
    await panel.click({ role: 'menuitem', name: '明天 9:00' });
    const putOff = await waitUntil('the later time', async () => {
      const at = await shownAt(panel);
      return at && at !== made ? at : null;
    });
    await tab.waitForText(NOTICE, '这里也改成了');
    await tab.click('[data-testid="reminder-save"]');
    await tab.waitForGone('[data-testid="reminder-save"]');
    const chosen = await waitUntil('the day that was typed', async () => {
      const at = await shownAt(panel);
      return at !== putOff ? at : null;
    });
    expect(new Date(chosen).toISOString().slice(0, 10)).toBe(dayAfter(3));

    // What was put off is not lost: the panel offers it.
    await openEditor(panel);
    await panel.waitForText(NOTICE, '9:00');
    await panel.click('[data-testid="take-other"]');
    await waitUntil('the other time', async () => (await shownAt(tab)) === putOff);
    await panel.waitForGone(NOTICE);
  });
});
