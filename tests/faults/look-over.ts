import type { Surface } from '../e2e/drivers/index.ts';
import { type Machine, pause } from './machine.ts';

export interface Finding {
  readonly acknowledged: number;
  /** Acknowledged, and not there or not as it was written. */
  readonly lost: number;
  readonly missing: readonly string[];
  /** The first list after the start was empty although things had been saved. */
  readonly blank: boolean;
  readonly problems: readonly string[];
  /** Entries that were put back into a store, over all recoveries not told yet. */
  readonly restored: number;
  /** What the product itself says is lost. */
  readonly saidLost: number;
  readonly copies: number;
}

/** The worker's own first check may still be running. */
async function settledState(machine: Machine, page: Surface) {
  for (let tries = 0; ; tries++) {
    const state = await machine.ask(page, 'state');
    if (state.problems.length === 0 || tries === 5) return state;
    await pause(1_000);
  }
}

/** What a start finds: first as a screen would ask, then everything that was saved, then the chains. */
export async function lookOver(machine: Machine, page: Surface): Promise<Finding> {
  const texts = new Set(await machine.ask(page, 'texts'));
  const lost = [...machine.saved].filter((text) => !texts.has(text));
  await machine.ask(page, 'startSession');
  const { problems, recoveries, health, heads } = await settledState(machine, page);
  const untold = recoveries.filter(({ told }) => !told);
  const works = health.state === 'saving' && health.copies === 2;
  const differ = heads[0] === heads[1] ? [] : [`heads differ: ${heads.join(' ')}`];
  return {
    acknowledged: machine.saved.size,
    lost: lost.length,
    missing: lost,
    blank: texts.size === 0 && machine.saved.size > 0,
    problems: works ? [...problems, ...differ] : problems,
    restored: untold.reduce((sum, one) => sum + one.intoDatabase + one.intoJournal, 0),
    saidLost: untold.reduce((sum, one) => sum + one.lost, 0),
    copies: health.state === 'saving' ? health.copies : 0,
  };
}
