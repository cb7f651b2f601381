import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserDriver, type Surface, waitUntil } from './drivers/index.ts';

/** Presses a button and takes the backup that the browser downloaded. */
export async function savedBy(
  driver: BrowserDriver,
  tab: Surface,
  button: string,
): Promise<string> {
  await tab.click(button);
  return waitUntil('the backup file', async () => {
    const files = await readdir(driver.downloadDir);
    const name = files.find((one) => /^reprieve-backup-.*\.json$/.test(one));
    if (!name) return null;
    const path = join(driver.downloadDir, name);
    const content = await readFile(path, 'utf8');
    // The browser makes the file first and fills it then.
    if (!content.endsWith(']}')) return null;
    await rm(path);
    return content;
  });
}

/** As the browser's file picker would hand it over. */
export function chooseBackup(tab: Surface, text: string): Promise<void> {
  return tab.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('[data-testid="import-file"]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'backup.json', { type: 'application/json' }));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}
