import type { BrowserName } from '../e2e/drivers/index.ts';
import { between } from './machine.ts';
import { countFindings, NAMES, type Round, type Scenario } from './scenario.ts';
import { count } from './tally.ts';

/** Two pages and the worker write without a pause, and the browser is killed at some moment. */
async function round(round: Round): Promise<boolean> {
  const { machine, raw, tally } = round;
  const page = await machine.page();
  const other = await machine.page();
  const writers = [machine.writeOn(page), machine.writeOn(other), machine.writeOn('worker')];
  if (raw) writers.push(raw.writeOn(await raw.open(machine)));
  count(tally, { refused: await machine.killWhile(writers, between(100, 1_800)) });
  await machine.restart();
  return countFindings(round, await machine.page());
}

const kills = (browser: BrowserName, soak: number): Scenario => ({
  name: `kill-${browser}`,
  title: `SIGKILL at a random time while writing, ${NAMES[browser]}`,
  browser,
  withRaw: true,
  figures: { test: browser === 'chromium' ? 3 : 0, faults: 20, soak },
  perProfile: 25,
  round,
});

export const killScenarios = [kills('chromium', 200), kills('firefox', 200)];
