import { waitUntil } from '../e2e/drivers/index.ts';
import type { Machine } from './machine.ts';

const NOTICE = '[data-testid="storage-notice"]';

/** What the real panel says about how the record is kept; null if it says nothing. */
export async function noticeIn(machine: Machine): Promise<string | null> {
  const page = await machine.driver.newPage('about:blank');
  // Firefox remembers an open sidebar; the product's own button would close it again.
  const via = machine.driver.name === 'firefox' ? ('rail' as const) : ('popup' as const);
  const panel = await machine.driver.openPanel(page, { via });
  return waitUntil('the notice', async () => {
    const found = await panel.find(NOTICE);
    return found.visible ? found.text : null;
  }).catch(() => null);
}
