import { waitUntil } from '../e2e/drivers/index.ts';
import { between, pause } from './machine.ts';
import { countFindings, type Round, type Scenario } from './scenario.ts';
import { count } from './tally.ts';

const LONG = 60_000;

/** Written, the browser killed before they are due, started after. */
async function fallDueWhileClosed({ machine, number }: Round, reminders: number): Promise<void> {
  const page = await machine.page();
  await machine.ask(page, 'startSession');
  const at = Date.now() + (reminders > 100 ? 25_000 : 2_500);
  await machine.ask(page, 'remind', reminders, at, `round ${number}`);
  await machine.kill();
  await pause(Math.max(0, at - Date.now()) + 200);
  await machine.restart();
}

const wasShown = async ({ machine }: Round) => (await machine.askWorker('seen')).includes('shown');

const isShowing = async ({ machine }: Round) => (await machine.askWorker('doing')) === 'shown';

/** Shown, and every one marked exactly once. */
async function countMarks(round: Round, mustShow = true): Promise<boolean> {
  const { machine, tally } = round;
  const seen = mustShow
    ? await waitUntil('the notification', () => wasShown(round), LONG).catch(() => false)
    : true;
  const page = await machine.page();
  const marks = await waitUntil(
    'all to be marked',
    async () => {
      const now = await machine.ask(page, 'marks');
      return now.unmarked === 0 ? now : null;
    },
    LONG,
  ).catch(() => machine.ask(page, 'marks'));
  const { reminders, unmarked, twice } = marks;
  count(tally, { shown: mustShow && seen, reminders, unmarked, twice, unshown: !seen });
  if (!seen || unmarked > 0 || twice > 0)
    tally.errors.push(`FOUND ${JSON.stringify({ seen, ...marks })}`);
  return countFindings(round, page);
}

async function manyDue(round: Round): Promise<boolean> {
  await fallDueWhileClosed(round, 500);
  return countMarks(round);
}

/** Killed after the notification was shown and before that could be written down. */
async function killBeforeMark(round: Round): Promise<boolean> {
  const { machine, tally } = round;
  await fallDueWhileClosed(round, between(1, 5));
  const hit = await waitUntil('shown', () => isShowing(round), LONG / 4).catch(() => false);
  if (hit) await pause(between(0, 150));
  await machine.kill();
  count(tally, { killedBetween: hit });
  await machine.restart();
  // Was it not caught at it, it is marked by now and shall not be shown again.
  return countMarks(round, hit);
}

const many: Scenario = {
  name: 'reminders-500',
  title: '500 reminders fall due while the browser is closed',
  browser: 'chromium',
  remarks: [
    ['shown', 'times shown'],
    ['unmarked', 'not marked'],
    ['twice', 'marked twice'],
  ],
  figures: { test: 0, faults: 1, soak: 20 },
  perProfile: 1,
  round: manyDue,
};

const shownNotMarked: Scenario = {
  name: 'reminders-killed',
  title: 'Killed between showing a reminder and marking it',
  browser: 'chromium',
  remarks: [
    ['killedBetween', 'kills in between'],
    ['shown', 'times shown again'],
    ['unmarked', 'not marked'],
    ['twice', 'marked twice'],
  ],
  figures: { test: 0, faults: 50, soak: 500 },
  perProfile: 10,
  round: killBeforeMark,
};

export const reminderScenarios = [many, shownNotMarked];
