import { readdir, readFile, rm } from 'node:fs/promises';
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
    const saved = async () =>
      (await readdir(driver.downloadDir))
        .filter((name) => name.endsWith(ending))
        .map((name) => join(driver.downloadDir, name));
    // A browser may write a file of the same name over the one before.
    for (const file of await saved()) await rm(file);
    await panel.click(`[data-testid="record-save-${kind}"]`);
    return waitUntil(`the saved ${ending} file`, async () => {
      const [file] = await saved();
      // The browser makes the file first and fills it then.
      return (file && (await readFile(file, 'utf8'))) || null;
    });
  };
  return { text: await save('text', '.txt'), json: await save('json', '.json') };
}
