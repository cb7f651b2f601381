import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserDriver, type Surface, waitUntil } from './drivers/index.ts';

export interface SavedConversation {
  readonly text: string;
  readonly json: string;
}

/** Presses both save buttons of the record screen and reads the files the browser downloaded. */
export async function saveConversation(
  driver: BrowserDriver,
  panel: Surface,
): Promise<SavedConversation> {
  const save = async (kind: 'text' | 'json', ending: string) => {
    const before = new Set(await readdir(driver.downloadDir));
    await panel.click(`[data-testid="record-save-${kind}"]`);
    return waitUntil(`the saved ${ending} file`, async () => {
      const files = await readdir(driver.downloadDir);
      const name = files.find((one) => one.endsWith(ending) && !before.has(one));
      const content = name ? await readFile(join(driver.downloadDir, name), 'utf8') : '';
      // The browser makes the file first and fills it then.
      return content || null;
    });
  };
  return { text: await save('text', '.txt'), json: await save('json', '.json') };
}
