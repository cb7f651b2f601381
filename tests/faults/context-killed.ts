import { between, pause } from './machine.ts';
import { countFindings, type Round, type Scenario } from './scenario.ts';
import { count } from './tally.ts';

const NOTES = 3;

/**
 * A page goes away in the middle of a commit of three notes. Another page must be able
 * to write at once, and find all three of them or none; all, if the product had said "saved".
 */
async function closeWhileWriting({ machine, tally }: Round): Promise<string[]> {
  const texts = Array.from({ length: NOTES }, () => machine.newText());
  let saved = false;
  const note = (answer: { saved: boolean }) => {
    saved = answer.saved;
  };
  const page = await machine.page();
  await machine.write(page);
  void machine.ask(page, 'write', texts).then(note, () => undefined);
  await pause(between(0, 25));
  await page.close();
  if (saved) machine.acknowledge(texts);
  count(tally, { finished: saved });
  return texts;
}

async function round(round: Round): Promise<boolean> {
  const { machine, tally } = round;
  const keeper = await machine.page();
  const texts = await closeWhileWriting(round);
  const saved = machine.saved.has(texts[0] ?? '');
  const { saved: goesOn, ms } = await machine.write(keeper);
  const found = (await machine.ask(keeper, 'has', texts)).length;
  const partial = found > 0 && found < NOTES;
  count(tally, { partial, blocked: !goesOn, slow: ms > 1_000, lost: saved && found < NOTES });
  if (partial || !goesOn || (saved && found < NOTES))
    tally.errors.push(`FOUND ${JSON.stringify({ found, saved, goesOn, ms })}`);
  // All of it is there though nobody could be told: it counts from now on.
  if (found === NOTES && !saved) for (const text of texts) machine.saved.add(text);
  const over = round.number % 10 === 9 ? await countFindings(round, keeper) : false;
  await keeper.close();
  return over;
}

const contexts: Scenario = {
  name: 'context-killed',
  title: 'Page closed in the middle of a write',
  browser: 'chromium',
  remarks: [
    ['finished', 'finished and said so'],
    ['partial', 'half done'],
    ['blocked', 'times the next write failed'],
    ['slow', 'times it took over a second'],
  ],
  figures: { test: 0, faults: 50, soak: 500 },
  perProfile: 60,
  round,
};

export const contextScenarios = [contexts];
