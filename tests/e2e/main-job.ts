import type { SupportSite } from '../support-site/serve.mjs';
import type { BrowserDriver, Surface } from './drivers/index.ts';
import { waitUntil } from './drivers/index.ts';
import { type JobLocale, jobLines } from './job-lines.ts';
import { settledSuggestion } from './turned-on.ts';
import { nextAgentLine, nextText } from './watch-text.ts';

export interface MainJobOptions {
  readonly driver: BrowserDriver;
  readonly site: SupportSite;
  readonly locale: JobLocale;
  /** Called after each step with a picture-worthy state. */
  readonly step?: (name: string, page: Surface, panel: Surface) => Promise<void>;
}

export interface MainJobResult {
  readonly inserted: string;
  /** Clicks from the open panel to the sentence in the box. */
  readonly clicks: number;
  /** For each answer of the agent: milliseconds from its line in the page to the panel's new suggestion. */
  readonly delays: readonly number[];
  readonly lines: readonly { who: string; text: string }[];
  readonly reminderAt: string;
}

const CHAT_DELAY = 150;

/** Open → read → insert → the user sends → the agent answers → remind me → it is in the record. */
export async function playMainJob(options: MainJobOptions): Promise<MainJobResult> {
  const { driver, site, locale } = options;
  const step = async (name: string) => options.step?.(name, page, panel);
  const page = await driver.newPage(site.chatUrl(locale, { delay: CHAT_DELAY, keep: true }));
  await page.waitFor('textarea');
  const panel = await driver.openPanel(page);
  await chooseLanguage(panel, locale);
  await step('first-run');
  await answerFirstRun(panel, locale);
  await step('site-off');
  await turnOn(panel);
  await step('site-on');
  await panel.waitFor('[data-testid="agent-line"]');

  const { inserted, clicks } = await insertFirst(page, panel);
  await step('inserted');
  const delays: number[] = [];
  await sendFromPage(page, panel, null, delays);
  await step('sent-by-the-user');
  for (const line of jobLines[locale].sends) {
    await sendFromPage(page, panel, line, delays);
    await step('answered');
  }
  const reminderAt = await remind(panel);
  await step('reminder');
  const lines = await recorded(page, panel);
  await step('record');
  return { inserted, clicks, delays, lines, reminderAt };
}

export async function chooseLanguage(panel: Surface, locale: JobLocale): Promise<void> {
  await panel.waitFor('[data-testid="page-chip"]');
  const shown = await panel.evaluate(() => document.documentElement.lang);
  if (shown === locale) return;
  await panel.click('[data-testid="open-settings"]');
  await panel.waitFor('[data-testid="settings-language"]');
  await panel.click({ role: 'radio', name: jobLines[locale].language });
  await panel.waitUntil(
    `the panel in ${locale}`,
    (wanted) => document.documentElement.lang === wanted,
    [locale],
  );
  await panel.click('[data-testid="open-settings"]');
}

async function answerFirstRun(panel: Surface, locale: JobLocale): Promise<void> {
  const { who, due, monthly } = jobLines[locale];
  await panel.fill('[data-testid="first-run-who"]', who);
  await panel.fill('[data-testid="first-run-due"]', due);
  await panel.fill('[data-testid="first-run-monthly"]', monthly);
  await panel.click('[data-testid="first-run-start"]');
  await panel.waitFor('[data-testid="suggestion"]');
}

async function turnOn(panel: Surface): Promise<void> {
  await panel.click('[data-testid="turn-on"]');
  await panel.waitFor('[data-testid="page-chip"][data-state="on"]');
}

async function insertFirst(
  page: Surface,
  panel: Surface,
): Promise<Pick<MainJobResult, 'inserted' | 'clicks'>> {
  const inserted = await steadySuggestion(panel);
  const label = await panel.text('[data-testid="insert"]');
  await panel.click('[data-testid="insert"]');
  const held = await waitUntil('the sentence in the widget', async () => {
    const value = await page.evaluate(() => window.supportSite.composerValue());
    return value === '' ? null : value;
  });
  if (held !== inserted) throw new Error(`the widget holds "${held}", not "${inserted}"`);
  const sent = await page.evaluate(() => window.supportSite.sent());
  if (sent.length > 0) throw new Error(`something was sent: ${sent.join(' | ')}`);
  await panel.waitUntil(
    'the panel to say that it was inserted',
    (before) => document.querySelector('[data-testid="insert"]')?.textContent !== before,
    [label],
  );
  return { inserted, clicks: 1 };
}

/** What was read in the page may still change the first suggestion; a person looks before the click. */
async function steadySuggestion(panel: Surface): Promise<string> {
  let since = Date.now();
  let last = '';
  return waitUntil('a suggestion that stays', async () => {
    const text = await settledSuggestion(panel);
    if (text !== last) {
      last = text;
      since = Date.now();
    }
    return Date.now() - since > 500 ? text : null;
  });
}

/** The user sends what stands in the box, or types a line of their own; the agent answers. */
async function sendFromPage(
  page: Surface,
  panel: Surface,
  line: string | null,
  delays: number[],
): Promise<void> {
  const agentBefore = await page.evaluate(
    () =>
      window.supportSite
        .transcript()
        .filter(({ who }) => who === 'agent')
        .at(-1)?.text ?? '',
  );
  const panelBefore = await panel.text('[data-testid="agent-line"]');
  const answered = nextAgentLine(page, agentBefore);
  const shown = nextText(panel, '[data-testid="agent-line"]', panelBefore);
  if (line === null) await page.click('textarea');
  else await page.type('textarea', line);
  await page.press('Enter');
  delays.push((await shown).at - (await answered).at);
  await settled(page, panel);
}

/** The agent may say several lines: waits until panel and page agree on the last one and stay so. */
async function settled(page: Surface, panel: Surface): Promise<void> {
  let since = Date.now();
  let last = '';
  await waitUntil('the agent to finish', async () => {
    const said = await page.evaluate(
      () =>
        window.supportSite
          .transcript()
          .filter(({ who }) => who === 'agent')
          .at(-1)?.text ?? '',
    );
    const shown = await panel.text('[data-testid="agent-line"]');
    if (said !== last || !shown.endsWith(said)) {
      last = said;
      since = Date.now();
      return null;
    }
    return Date.now() - since > CHAT_DELAY * 6 ? said : null;
  });
}

async function remind(panel: Surface): Promise<string> {
  await panel.waitFor('[data-testid="wait-offer"]');
  await panel.click('[data-testid="wait-remind"]');
  return panel.text('[data-testid="next-date"]');
}

async function recorded(page: Surface, panel: Surface): Promise<MainJobResult['lines']> {
  const wanted = await page.evaluate(() =>
    window.supportSite.transcript().map(({ who, text }) => ({ who: String(who), text })),
  );
  await panel.click('[data-testid="tab-record"]');
  await panel.waitUntil(
    `${wanted.length} lines in the record`,
    (count) => document.querySelectorAll('[data-testid="message"]').length === count,
    [wanted.length],
  );
  return wanted;
}
