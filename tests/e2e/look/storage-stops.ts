import type { Surface } from '../drivers/index.ts';
import { waitUntil } from '../drivers/index.ts';
import { id, type Stop } from './stop.ts';

/** As chosen in the browser's own picker, which no page can open. */
async function chooseBackup(panel: Surface, text: string): Promise<void> {
  await panel.evaluate((content) => {
    const input = document.querySelector<HTMLInputElement>('[data-testid="import-file"]');
    const chosen = new DataTransfer();
    chosen.items.add(new File([content], 'backup.json', { type: 'application/json' }));
    if (input) input.files = chosen.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

declare global {
  interface Window {
    savedBackup?: string;
  }
}

/** The file as it is handed to the downloads. */
async function savedBackup(panel: Surface): Promise<string> {
  await panel.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      URL.createObjectURL = make;
      void (blob as Blob).text().then((text) => {
        window.savedBackup = text;
      });
      return make.call(URL, blob);
    };
  });
  await panel.click(id('backup-save'));
  return waitUntil('the backup', () => panel.evaluate(() => window.savedBackup ?? null));
}

let backup = '';

/** What is kept, a file that is none, and a bill before it is deleted; the settings are open before and after. */
export const keptStops: readonly Stop[] = [
  {
    name: 'stored',
    go: async ({ panel }) => {
      backup = await savedBackup(panel);
      await panel.click(`${id('stored')} summary`);
      await panel.click(id('verify'));
      await panel.waitFor(`${id('verify-result')}[data-result="fine"]`);
    },
  },
  {
    name: 'import-refused',
    go: async ({ panel }) => {
      await panel.click(`${id('stored')} summary`);
      await chooseBackup(panel, backup.slice(0, -100));
      await panel.waitFor(id('import-refused'));
    },
  },
  {
    name: 'import-nothing-new',
    go: async ({ panel }) => {
      await chooseBackup(panel, backup);
      await panel.waitFor(id('import-preview'));
    },
  },
  {
    name: 'delete-case',
    go: async ({ panel }) => {
      await panel.click(id('import-cancel'));
      await panel.click(id('tab-record'));
      await panel.click(id('record-edit-case'));
      await panel.click(id('case-delete'));
      await panel.waitFor(`dialog[open] ${id('case-save-first')}`);
    },
  },
  {
    name: 'settings-again',
    go: async ({ panel }) => {
      await panel.press('Escape');
      await panel.waitForGone('dialog[open]');
      await panel.click(id('case-cancel'));
      await panel.click(id('open-settings'));
      await panel.waitFor(id('backup-last'));
    },
  },
];

/** A backup before it is taken in by an empty record; the dialog to delete everything is open before. */
export const importStops: readonly Stop[] = [
  {
    name: 'import-preview',
    go: async ({ panel }) => {
      await panel.click({ role: 'button', name: '全部删除', within: 'dialog' });
      await panel.waitForGone('dialog[open]');
      await chooseBackup(panel, backup);
      await panel.waitFor(id('import-accept'));
    },
  },
  {
    name: 'imported',
    go: async ({ panel }) => {
      await panel.click(id('import-accept'));
      await panel.waitFor(id('feedback'));
      await panel.waitForGone(id('import-preview'));
    },
  },
];
