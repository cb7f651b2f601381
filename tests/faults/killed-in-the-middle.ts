import { existsSync } from 'node:fs';
import type { Surface } from '../e2e/drivers/index.ts';
import { damage, folderOf } from './damage.ts';
import type { Doing } from './extension/trace.ts';
import { between, type Machine, pause } from './machine.ts';
import { countFindings, type Round, type Scenario } from './scenario.ts';
import { count } from './tally.ts';

const SOON = 8_000;
/** More than a block of the journal, with those that stay single. */
const ENOUGH_TO_PACK = 300;
const MANY = 600;

/** Asked without a pause in between: it takes only some hundredths of a second. */
async function isAtItSoon(machine: Machine, page: Surface, doing: Doing): Promise<boolean> {
  const end = Date.now() + SOON;
  while (Date.now() < end) {
    if ((await machine.ask(page, 'seen')).includes(doing)) return true;
    // The worker may have been quicker.
    if ((await machine.askWorker('seen')).includes(doing)) return true;
  }
  return false;
}

/** Starts it, waits until it is at it, and kills the browser some moment later. */
async function killDuring(
  { machine, tally }: Round,
  page: Surface,
  doing: Exclude<Doing, 'nothing'>,
  ask: 'startSession' | 'compact' | 'texts',
): Promise<void> {
  const work = machine.ask(page, ask).catch(() => undefined);
  const hit = await isAtItSoon(machine, page, doing);
  if (hit) await pause(between(0, 60));
  count(tally, { [doing]: hit });
  await machine.kill();
  await Promise.race([work, pause(100)]);
}

async function duringScrub(round: Round): Promise<void> {
  const { machine } = round;
  await machine.writeMany(await machine.page(), 5);
  await machine.kill();
  await machine.restart();
  await killDuring(round, await machine.page(), 'scrub', 'startSession');
}

async function duringCompaction(round: Round): Promise<void> {
  const { machine } = round;
  const page = await machine.page();
  for (let i = 0; i < ENOUGH_TO_PACK / 50; i++) await machine.write(page, 50);
  await killDuring(round, page, 'compaction', 'compact');
}

async function duringRecovery(round: Round): Promise<void> {
  const { machine, number } = round;
  const page = await machine.page();
  await machine.writeMany(page, 5);
  await machine.kill();
  const store = Math.floor(number / 3) % 2 === 0 ? 'journal' : 'database';
  const folder = folderOf(machine.driver, store);
  if (existsSync(folder)) damage(folder, 'deleted');
  await machine.restart();
  await killDuring(round, await machine.page(), 'recovery', 'texts');
}

const TURNS = [duringScrub, duringRecovery, duringCompaction];

/** A program of a newer version folds its views anew at the first start; killed in the middle of it. */
async function duringUpgrade(round: Round): Promise<boolean> {
  const { machine } = round;
  const page = await machine.page();
  // Folding them takes long enough to be caught at it.
  for (let i = 0; machine.saved.size < MANY && i < MANY; i++) await machine.write(page, 50);
  await machine.ask(page, 'startSession');
  await machine.ask(page, 'ageViews');
  await machine.kill();
  await machine.restart();
  await killDuring(round, await machine.page(), 'recovery', 'texts');
  await machine.restart();
  return countFindings(round, await machine.page());
}

const middle: Scenario = {
  name: 'killed-in-the-middle',
  title: 'Killed during the scrub, a recovery, or packing of the journal',
  browser: 'chromium',
  remarks: [
    ['scrub', 'kills in a scrub'],
    ['recovery', 'in a recovery'],
    ['compaction', 'in packing'],
  ],
  figures: { test: 0, faults: 9, soak: 60 },
  perProfile: 9,
  round: async (round) => {
    await TURNS[round.number % TURNS.length]?.(round);
    await round.machine.restart();
    return countFindings(round, await round.machine.page());
  },
};

const upgrade: Scenario = {
  name: 'killed-in-upgrade',
  title: 'Killed while the views of an older version are folded anew',
  browser: 'chromium',
  remarks: [['recovery', 'kills while folding']],
  figures: { test: 0, faults: 5, soak: 100 },
  perProfile: 10,
  round: duringUpgrade,
};

export const middleScenarios = [middle, upgrade];
