import { waitUntil } from '../e2e/drivers/index.ts';
import type { Machine } from './machine.ts';

const NOTICE = '[data-testid="storage-notice"]';

/** What the real panel says about how the record is kept; null if it says nothing. */
export async function noticeIn(machine: Machine): Promise<string | null> {
  const page = await machine.driver.newPage('about:blank');
  const panel = await machine.driver.openPanel(page);
  return waitUntil('the notice', async () => {
    const found = await panel.find(NOTICE);
    return found.visible ? found.text : null;
  }).catch(() => null);
}
