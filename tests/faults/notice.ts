import { type Surface, waitUntil } from '../e2e/drivers/index.ts';
import type { Machine } from './machine.ts';

const NOTICE = '[data-testid="storage-notice"]';

/** On a busy machine the popup may go before its button was pressed. */
async function openPanel(machine: Machine, tries = 3): Promise<Surface> {
  const page = await machine.driver.newPage('about:blank');
  // Firefox remembers an open sidebar; the product's own button would close it again.
  const via = machine.driver.name === 'firefox' ? 'rail' : 'popup';
  try {
    return await machine.driver.openPanel(page, { via });
  } catch (error) {
    if (tries <= 1) throw error;
    return openPanel(machine, tries - 1);
  }
}

/** What the real panel says about how the record is kept; null if it says nothing. */
export async function noticeIn(machine: Machine): Promise<string | null> {
  const panel = await openPanel(machine);
  return waitUntil('the notice', async () => {
    const found = await panel.find(NOTICE);
    return found.visible ? found.text : null;
  }).catch(() => null);
}
