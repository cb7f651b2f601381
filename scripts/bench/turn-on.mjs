import { welcome } from './welcome.mjs';

/** As a person would: the panel's own button, on the page that is measured later. */
export async function turnOn(driver, chats) {
  await welcome(driver);
  const page = await driver.newPage(chats.on(300));
  const panel = await driver.openPanel(page);
  await panel.click('[data-testid="turn-on"]');
  await panel.waitFor('[data-testid="page-chip"][data-state="on"]');
  await driver.closePanel();
  await page.close();
}
