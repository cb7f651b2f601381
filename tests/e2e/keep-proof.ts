import type { SupportSite } from '../support-site/serve.mjs';
import type { BrowserDriver, Surface } from './drivers/index.ts';
import type { JobLocale } from './job-lines.ts';
import type { MainJobResult } from './main-job.ts';
import { type SavedConversation, saveConversation } from './save-conversation.ts';

export interface Proof {
  readonly conversation: SavedConversation;
  readonly reminder: { readonly text: string; readonly at: string };
}

interface RecordedLine {
  readonly who: string;
  readonly text: string;
}

export interface ProofOptions {
  readonly driver: BrowserDriver;
  readonly site: SupportSite;
  readonly locale: JobLocale;
  readonly result: MainJobResult;
  readonly step: (name: string, page: Surface, panel: Surface) => Promise<void>;
}

const DAY_MS = 86_400_000;

/** After a restart of the browser: what the real panel still shows of the main job. Throws if anything is missing. */
export async function keepProof(options: ProofOptions): Promise<Proof> {
  const { driver, site, locale, result, step } = options;
  const since = Date.now();
  await driver.restart();
  // A page without a chat, so that no new conversation comes to the front.
  const page = await driver.newPage(site.plainUrl(locale));
  const panel = await driver.openPanel(page);
  await panel.click('[data-testid="tab-record"]');
  const record = await readRecord(panel, result.lines.length);
  for (const [index, line] of result.lines.entries()) {
    const kept = record[index];
    if (kept?.text !== line.text || kept.who !== line.who) {
      throw new Error(
        `line ${index + 1} is "${kept?.text}" in the record, "${line.text}" in the chat`,
      );
    }
  }
  await step('restarted', page, panel);
  const conversation = await saveConversation(driver, panel);
  const absent = result.lines.find(({ text }) => !isIn(conversation, text));
  if (absent) throw new Error(`not in the saved files: ${absent.text}`);
  await step('saved', page, panel);
  await panel.click('[data-testid="tab-reminders"]');
  await panel.waitFor('[data-testid="reminder"]');
  const reminder = await panel.evaluate(readReminder);
  const days = (Date.parse(reminder.at) - since) / DAY_MS;
  // Three working days: two to three weeks at most, over the longest holidays.
  if (!(days > 2 && days < 21)) throw new Error(`the reminder is ${days.toFixed(1)} days away`);
  await step('reminders', page, panel);
  return { conversation, reminder };
}

function isIn({ text, json }: SavedConversation, line: string): boolean {
  return text.includes(line) && json.includes(JSON.stringify(line).slice(1, -1));
}

async function readRecord(panel: Surface, count: number): Promise<RecordedLine[]> {
  await panel.waitFor('[data-testid="message"]');
  if (await panel.exists('[data-testid="record-earlier"]')) {
    await panel.click('[data-testid="record-earlier"]');
  }
  await panel.waitUntil(
    `${count} lines in the record`,
    (wanted) => document.querySelectorAll('[data-testid="message"]').length === wanted,
    [count],
  );
  return panel.evaluate(() => {
    const lines = [...document.querySelectorAll<HTMLElement>('[data-testid="message"]')];
    lines.at(-1)?.scrollIntoView({ block: 'end', behavior: 'instant' });
    return lines.map((line) => ({
      who: line.dataset.who ?? '',
      text: line.textContent?.trim() ?? '',
    }));
  });
}

/** Runs in the panel. */
function readReminder(): { text: string; at: string } {
  const item = document.querySelector<HTMLElement>('[data-testid="reminder"]');
  const at = new Date(Number(item?.dataset.at)).toISOString();
  return { text: item?.querySelector('p')?.textContent ?? '', at };
}
