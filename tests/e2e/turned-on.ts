import type { SupportSite } from '../support-site/serve.mjs';
import type { BrowserDriver, Surface } from './drivers/index.ts';

/** A sample chat with the panel beside it, first run skipped, turned on and read. */
export async function turnedOn(
  driver: BrowserDriver,
  site: SupportSite,
  url = site.chatUrl('zh-CN', { keep: true }),
): Promise<{ page: Surface; panel: Surface }> {
  const page = await driver.newPage(url);
  const panel = await driver.openPanel(page);
  await panel.waitFor('[data-testid="first-run"], [data-testid="now"]');
  if (await panel.exists('[data-testid="first-run-skip"]')) {
    await panel.click('[data-testid="first-run-skip"]');
  }
  await panel.click('[data-testid="turn-on"]');
  await panel.waitFor('[data-testid="page-chip"][data-state="on"]');
  return { page, panel };
}

/** The panel has answered the newest line: nothing changes under the pointer any more. */
export async function settledSuggestion(panel: Surface): Promise<string> {
  await panel.waitFor('[data-testid="now"][aria-busy="false"] [data-testid="suggestion-text"]');
  return panel.text('[data-testid="suggestion-text"]');
}
