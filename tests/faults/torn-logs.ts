import { folderOf, rawFolder, type Store, tear } from './damage.ts';
import { between } from './machine.ts';
import { noticeIn } from './notice.ts';
import { countFindings, type Round, type Scenario } from './scenario.ts';
import { count } from './tally.ts';

const TURNS: readonly (readonly Store[])[] = [['database'], ['journal'], ['database', 'journal']];

/** The deterministic form: kill, cut the newest log, start, write 20, kill, start. */
async function tearAndGoOn(round: Round, stores: readonly Store[]): Promise<boolean> {
  const { machine, raw, tally } = round;
  const first = await machine.page();
  const rawFirst = await raw?.open(machine);
  await machine.writeMany(first, between(15, 40));
  if (raw && rawFirst) for (let i = 0; i < 20; i++) await raw.write(rawFirst);
  // What is cut off is the very last write. Cut off both, nobody can have it: nobody was told so yet.
  if (stores.length === 2) await machine.ask(first, 'write', [machine.newText(), 'x'.repeat(400)]);
  await machine.kill();
  for (const store of stores) count(tally, { torn: tear(folderOf(machine.driver, store)) });
  if (raw) tear(rawFolder(machine.driver, raw.port));

  await machine.restart();
  await countNotice(round);
  await countFindings(round, await machine.page());
  const page = await machine.page();
  await machine.writeMany(page, 20);
  const rawPage = await raw?.open(machine);
  if (raw && rawPage) for (let i = 0; i < 20; i++) await raw.write(rawPage);
  await machine.kill();
  await machine.restart();
  await countNotice(round);
  return countFindings(round, await machine.page());
}

/** Whatever was put back must be said in the real panel. */
async function countNotice({ machine, tally }: Round): Promise<void> {
  const page = await machine.page();
  await machine.ask(page, 'texts');
  await machine.ask(page, 'startSession');
  const { recoveries } = await machine.ask(page, 'state');
  if (!recoveries.some(({ told }) => !told)) return;
  const shown = await noticeIn(machine);
  count(tally, { toBeTold: 1, noticeShown: shown !== null });
  if (shown === null) tally.errors.push('FOUND no notice in the panel');
}

const torn = (unscrubbed: boolean, faults: number, soak: number): Scenario => ({
  name: unscrubbed ? 'torn-unscrubbed' : 'torn',
  title: unscrubbed
    ? 'Torn log with the scrub taken out, so that Chromium really wipes the database'
    : 'Torn log: database, storage.local, both',
  browser: 'chromium',
  unscrubbed,
  withRaw: true,
  remarks: [
    ['torn', 'logs cut'],
    ['toBeTold', 'restorations'],
    ['noticeShown', 'notices in the panel'],
  ],
  figures: { test: unscrubbed ? 0 : 2, faults, soak },
  perProfile: 6,
  round: (round) => {
    const turns = unscrubbed ? TURNS.slice(0, 2) : TURNS;
    return tearAndGoOn(round, turns[round.number % turns.length] ?? ['database']);
  },
});

export const tornScenarios = [torn(false, 6, 50), torn(true, 4, 20)];
