import type { BrowserName } from '../e2e/drivers/index.ts';
import { type Damage, damage, folderOf, type Store } from './damage.ts';
import { between, pause } from './machine.ts';
import { noticeIn } from './notice.ts';
import { countFindings, NAMES, type Round, type Scenario } from './scenario.ts';
import { count } from './tally.ts';

const DAMAGES: readonly Damage[] = ['deleted', 'emptied', 'torn', 'garbled'];
const STORES: readonly Store[] = ['database', 'journal'];
/** One store after another; a turn of both ends them. */
const turnsOf = (kinds: readonly Damage[]) =>
  kinds.flatMap((kind) => STORES.map((store) => ({ kind, store })));
const ONE = { chromium: turnsOf([...DAMAGES, 'shut']), firefox: turnsOf(DAMAGES) };
const BOTH: readonly Damage[] = ['deleted', 'garbled', 'emptied'];

/** The count of entries is noted some quiet seconds after the last write. */
const UNTIL_COUNTED = 6_000;

async function oneStore(round: Round, kind: Damage, store: Store): Promise<boolean> {
  const { machine, tally } = round;
  await machine.writeMany(await machine.page(), between(8, 20));
  await machine.kill();
  damage(folderOf(machine.driver, store), kind);
  await machine.restart();
  const page = await machine.page();
  // Asked twice: the first answer is what a screen shows, before anything else was looked at.
  if ((await machine.ask(page, 'texts')).length === 0) count(tally, { blank: 1 });
  await machine.ask(page, 'startSession');
  const { recoveries, health } = await machine.ask(page, 'state');
  if (recoveries.some(({ told }) => !told) || health.state === 'not_saving') {
    const shown = (await noticeIn(machine)) !== null;
    count(tally, { toBeTold: 1, noticeShown: shown });
    if (!shown) tally.errors.push(`FOUND no notice: ${store} ${kind}`);
  }
  if (await countFindings(round, page)) return true;
  await machine.writeMany(page, 5);
  await machine.kill();
  await machine.restart();
  return countFindings(round, await machine.page());
}

async function bothStores(round: Round, kind: Damage): Promise<boolean> {
  const { machine, tally } = round;
  await machine.writeMany(await machine.page(), between(8, 20));
  await pause(UNTIL_COUNTED);
  await machine.kill();
  for (const store of ['database', 'journal'] as const)
    damage(folderOf(machine.driver, store), kind);
  await machine.restart();
  const page = await machine.page();
  // Neither store may answer any more; then the panel has to say that.
  const left = await machine.ask(page, 'texts').catch((): string[] => []);
  await machine.ask(page, 'startSession');
  const shown = await noticeIn(machine);
  const { recoveries } = await machine.ask(page, 'state');
  const asksForBackup = shown?.includes('备份') ?? false;
  count(tally, { bothLost: 1, saidSo: asksForBackup });
  if (!asksForBackup)
    tally.errors.push(
      `FOUND both ${kind}, ${left.length} left, said: ${shown} ${JSON.stringify(recoveries)}`,
    );
  machine.saved.clear();
  for (const text of left) machine.saved.add(text);
  // A garbled storage.local may stay shut for good; the browser offers nothing that would open it.
  if (!(await machine.write(page)).saved) {
    count(tally, { unusable: 1 });
    return true;
  }
  await machine.ask(page, 'told');
  await machine.writeMany(page, 5);
  await machine.kill();
  await machine.restart();
  return countFindings(round, await machine.page());
}

const stores = (browser: BrowserName, test: number, faults: number, soak: number): Scenario => ({
  name: `stores-${browser}`,
  title: `A store deleted, emptied, torn, garbled${browser === 'chromium' ? ', shut' : ''}, each in turn, and both, ${NAMES[browser]}`,
  browser,
  remarks: [
    ['toBeTold', 'restorations'],
    ['noticeShown', 'notices in the panel'],
    ['bothLost', 'times both'],
    ['saidSo', 'said with the way to the backup'],
    ['databaseShut', 'times the database stayed shut'],
    ['unusable', 'times storage.local stayed shut'],
    ['readAndExported', 'then read and exported whole'],
  ],
  figures: { test, faults, soak },
  perProfile: ONE[browser].length + 1,
  round: (round) => {
    const turns = ONE[browser].length + 1;
    const turn = ONE[browser][round.number % turns];
    if (turn) return oneStore(round, turn.kind, turn.store);
    return bothStores(round, BOTH[Math.floor(round.number / turns) % BOTH.length] ?? 'deleted');
  },
});

export const storeScenarios = [stores('chromium', 2, 33, 330), stores('firefox', 0, 9, 18)];
