import type { BrowserName, Surface } from '../e2e/drivers/index.ts';
import { lookOver } from './look-over.ts';
import type { Machine } from './machine.ts';
import type { RawDatabase } from './raw-database.ts';
import { count, type Tally } from './tally.ts';

export const NAMES = { chromium: 'Chromium', firefox: 'Firefox' } as const;

export interface Round {
  /** The browser runs when a round begins, and when it ends. */
  readonly machine: Machine;
  readonly raw: RawDatabase | null;
  readonly tally: Tally;
  /** From 0. */
  readonly number: number;
}

export interface Scenario {
  readonly name: string;
  readonly title: string;
  readonly browser: BrowserName;
  readonly unscrubbed?: boolean;
  readonly withRaw?: boolean;
  /** How often, for each column; `test` is what the short form does. */
  /** What else of the counts is worth telling, with its words. */
  readonly remarks?: readonly (readonly [string, string])[];
  readonly figures: { readonly test: number; readonly faults: number; readonly soak: number };
  /** A new profile after so many rounds. */
  readonly perProfile: number;
  /** What the profile is before the first start. */
  readonly profile?: () => { readonly dir: string; readonly clear: () => void };
  /** Resolves to true when the profile is of no more use. */
  readonly round: (round: Round) => Promise<boolean>;
}

/**
 * Looks at everything that was saved and counts what is wrong; what is lost is counted once. Resolves
 * to whether the journal is beyond the browser's own repair: then nothing more can be saved.
 */
export async function countFindings(
  { machine, raw, tally }: Round,
  page: Surface,
): Promise<boolean> {
  const found = await lookOver(machine, page);
  count(tally, {
    starts: 1,
    lost: found.lost,
    blank: found.blank,
    problems: found.problems.length,
    restored: found.restored,
    recoveries: found.restored > 0,
    saidLost: found.saidLost,
  });
  if (found.lost > 0 || found.blank || found.problems.length > 0)
    tally.errors.push(`FOUND ${JSON.stringify(found)}`);
  for (const text of found.missing) machine.saved.delete(text);
  if (found.copies === 0) {
    const { operations } = await machine.ask(page, 'exported');
    const whole = operations >= machine.saved.size && found.lost === 0;
    count(tally, { unusable: 1, readAndExported: whole });
    if (!whole) tally.errors.push('FOUND not exported from the store that is left');
    return true;
  }
  await machine.ask(page, 'told');
  // A database beyond opening: damage to the journal would now be a second fault, not one.
  if (found.copies === 1 && machine.driver.name === 'chromium') {
    count(tally, { databaseShut: 1 });
    return true;
  }
  if (!raw) return false;
  const rawPage = await raw.open(machine);
  const { lost, wiped } = await raw.lookOver(rawPage);
  count(tally, { rawLost: lost, rawWiped: wiped });
  return false;
}
