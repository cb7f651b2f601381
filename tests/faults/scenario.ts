import type { BrowserName, Surface } from '../e2e/drivers/index.ts';
import { lookOver } from './look-over.ts';
import type { Machine } from './machine.ts';
import type { RawDatabase } from './raw-database.ts';
import { count, type Tally } from './tally.ts';

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
  readonly figures: { readonly test: number; readonly faults: number; readonly soak: number };
  /** A new profile after so many rounds. */
  readonly perProfile: number;
  /** What the profile is before the first start. */
  readonly profile?: () => { readonly dir: string; readonly clear: () => void };
  readonly round: (round: Round) => Promise<void>;
}

/** Looks at everything that was saved and counts what is wrong; what is lost is counted once. */
export async function countFindings({ machine, raw, tally }: Round, page: Surface): Promise<void> {
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
  await machine.ask(page, 'told');
  if (!raw) return;
  const rawPage = await raw.open(machine);
  const { lost, wiped } = await raw.lookOver(rawPage);
  count(tally, { rawLost: lost, rawWiped: wiped });
}
