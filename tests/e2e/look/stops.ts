import type { Surface } from '../drivers/index.ts';
import { jobLines } from '../job-lines.ts';
import { makeReminder } from '../make-reminder.ts';
import { settledSuggestion } from '../turned-on.ts';
import { phoneStops } from './phone-stops.ts';
import { phraseStops } from './phrase-stops.ts';
import { id, type Stop, type Walk } from './stop.ts';
import { importStops, keptStops } from './storage-stops.ts';

/** As long as the field takes. */
const LONG_NAME = `${'很长的名字'.repeat(20)}${'averyverylongname'.repeat(6)}`.slice(0, 200);

async function tab(panel: Surface, place: string): Promise<void> {
  await panel.click(id(`tab-${place}`));
}

/** The user's own lines, up to the agent's "within 3 working days". */
async function talk({ page, panel }: Walk): Promise<void> {
  const answers = () =>
    page.evaluate(
      () => window.supportSite.transcript().filter(({ who }) => who === 'agent').length,
    );
  for (const line of jobLines['zh-CN'].sends) {
    const before = await answers();
    await page.type('textarea', line);
    await page.press('Enter');
    await page.waitUntil(
      'an answer',
      (count) =>
        window.supportSite.transcript().filter(({ who }) => who === 'agent').length > count,
      [before],
    );
  }
  await panel.waitFor(id('wait-offer'));
}

/** Two days on: what was due then is over. */
async function twoDaysOn(panel: Surface): Promise<void> {
  await panel.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 2 * 86_400_000;
  });
}

/** Every screen and dialog of the panel, in the order in which a person would meet them. */
export const stops: readonly Stop[] = [
  { name: 'first-run', go: ({ panel }) => panel.waitFor(id('first-run')).then(() => undefined) },
  {
    name: 'now-off',
    go: async ({ panel }) => {
      await panel.fill(id('first-run-who'), jobLines['zh-CN'].who);
      await panel.fill(id('first-run-due'), jobLines['zh-CN'].due);
      await panel.click(id('first-run-start'));
      await panel.waitFor(id('suggestion'));
    },
  },
  ...phoneStops,
  {
    name: 'now-held',
    go: async ({ panel }) => {
      await panel.click(id('talk-back'));
      await panel.click(id('turn-on'));
      await panel.waitFor(`${id('page-chip')}[data-state="on"]`);
      await panel.waitFor(id('agent-line'));
      await settledSuggestion(panel);
      await panel.setValue(id('agent-line-box'), '您每个月可以还多少？请把短信验证码发给我。');
      await panel.waitFor(`${id('insert')}:disabled`);
    },
  },
  {
    name: 'now-answer',
    go: async (walk) => {
      await walk.panel.setValue(id('agent-line-box'), '');
      await talk(walk);
    },
  },
  {
    name: 'page-chip',
    go: async ({ panel }) => {
      await panel.click(id('page-chip'));
      await panel.waitFor(id('turn-off'));
    },
  },
  {
    name: 'case-menu',
    go: async ({ panel }) => {
      await panel.click(id('page-chip'));
      await panel.click(`${id('case-switcher')} button`);
      await panel.waitFor('[role="menuitem"]');
    },
  },
  ...phraseStops,
  {
    name: 'record',
    go: async ({ panel }) => {
      await panel.setValue(id('phrase-search'), '');
      await tab(panel, 'record');
      await panel.waitFor(id('message'));
      await panel.setValue(id('note-box'), '客服说三天内回电，编号 QC2026');
      await panel.click(id('note-save'));
      await panel.waitForText('#root', '客服说三天内回电');
    },
  },
  {
    name: 'case-editor',
    go: async ({ panel }) => {
      await panel.click(id('record-edit-case'));
      await panel.waitFor(id('case-editor'));
      await panel.setValue(`${id('case-amountDue')} input`, 'abc');
      await panel.click(id('case-save'));
      await panel.waitFor('[aria-invalid="true"]');
    },
  },
  {
    name: 'reminders-empty',
    go: async ({ panel }) => {
      await panel.click(id('case-discard'));
      await panel.click(id('case-cancel'));
      await tab(panel, 'reminders');
      await panel.waitFor(id('reminder-add'));
    },
  },
  {
    name: 'reminder-dialog',
    go: async ({ panel }) => {
      await panel.click(id('reminder-add'));
      await panel.waitFor('dialog[open]');
      await panel.click(id('reminder-save'));
      await panel.waitFor('dialog[open] [aria-invalid="true"]');
    },
  },
  {
    name: 'reminders',
    go: async ({ panel }) => {
      await panel.press('Escape');
      await panel.waitForGone('dialog[open]');
      await makeReminder(panel, '打电话问分期申请的结果');
      await tab(panel, 'now');
      await panel.click(id('wait-remind'));
      await tab(panel, 'reminders');
      await panel.waitFor(`${id('reminders-later')}, ${id('reminders-week')}`);
    },
  },
  {
    name: 'reminders-overdue',
    go: async ({ panel }) => {
      await twoDaysOn(panel);
      await tab(panel, 'now');
      await tab(panel, 'reminders');
      await panel.waitFor(id('reminders-overdue'));
    },
  },
  {
    name: 'long-name',
    go: async ({ panel }) => {
      await panel.click(`${id('case-switcher')} button`);
      await panel.click('[role="menuitem"]');
      await panel.setValue(`${id('case-creditor')}`, LONG_NAME);
      await panel.click(id('case-save'));
      await panel.waitFor(id('suggestion'));
    },
  },
  {
    name: 'long-name-record',
    go: async ({ panel }) => {
      await tab(panel, 'record');
      await panel.waitFor(id('message'));
    },
  },
  {
    name: 'settings',
    go: async ({ panel }) => {
      await panel.click(id('open-settings'));
      await panel.waitFor(id('settings-language'));
    },
  },
  ...keptStops,
  {
    name: 'delete-everything',
    go: async ({ panel }) => {
      await panel.click(id('delete-everything'));
      await panel.waitFor(id('delete-counts'));
    },
  },
  ...importStops,
];
