import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Machine } from './machine.ts';
import { RawDatabase } from './raw-database.ts';
import type { Scenario } from './scenario.ts';
import { type Column, count, readTally, saveTally, type Tally } from './tally.ts';

/** Longer than any round takes: a browser that hangs is a failed round, not a night lost. */
const ROUND_LIMIT = 240_000;
const MOST_ERRORS = 8;

export interface Run {
  readonly column: Column;
  /** Where the faults builds are: `<dir>/chrome-faults` and so on. */
  readonly builds: string;
  /** Stop after the round in which this moment passes. */
  readonly until: number;
  readonly say: (line: string) => void;
}

interface Place {
  readonly machine: Machine;
  readonly raw: RawDatabase | null;
  readonly clear: () => void;
}

async function makePlace(scenario: Scenario, { builds }: Run): Promise<Place> {
  const profile = scenario.profile?.();
  const target = scenario.browser === 'chromium' ? 'chrome' : 'firefox';
  const machine = await Machine.start({
    browser: scenario.browser,
    extensionDir: join(builds, `${target}-faults${scenario.unscrubbed ? '-unscrubbed' : ''}`),
    ...(profile ? { profileDir: profile.dir } : {}),
  });
  const raw = scenario.withRaw ? await RawDatabase.serve() : null;
  return { machine, raw, clear: () => profile?.clear() };
}

async function leave({ machine, raw, clear }: Place, tally: Tally): Promise<void> {
  count(tally, { acknowledged: machine.acknowledged, rawAcknowledged: raw?.acknowledged ?? 0 });
  raw?.close();
  await machine.close().catch(() => machine.kill().catch(() => undefined));
  clear();
}

async function withinLimit<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the round did not end')), ROUND_LIMIT);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** A loss is looked into afterwards. */
function keepProfile(scenario: Scenario, { machine }: Place, number: number): void {
  const to = join('test-output', 'faults', 'found', `${scenario.name}-${number}`);
  mkdirSync(to, { recursive: true });
  cpSync(machine.driver.profileDir, to, { recursive: true, force: true });
}

/** Goes on where it was left, saves after every round, and stops when time is up. */
export async function runScenario(scenario: Scenario, run: Run): Promise<Tally> {
  const { column, say, until } = run;
  const wanted = scenario.figures[column];
  const tally = readTally(column, scenario.name, wanted);
  let place: Place | null = null;
  let failures = 0;
  while (tally.done < wanted && Date.now() < until && failures < MOST_ERRORS) {
    const began = Date.now();
    const found = tally.errors.length;
    let over = false;
    try {
      place ??= await makePlace(scenario, run);
      over = (await withinLimit(scenario.round({ ...place, tally, number: tally.done }))) === true;
      if (tally.errors.length > found) keepProfile(scenario, place, tally.done);
      tally.done += 1;
      say(`${scenario.name}: ${tally.done} of ${wanted} ${JSON.stringify(tally.counts)}`);
    } catch (error) {
      failures += 1;
      tally.errors.push(error instanceof Error ? `${error.message}` : String(error));
      say(`${scenario.name}: round ${tally.done} failed: ${String(error)}`);
      if (place) await leave(place, tally);
      place = null;
    }
    if (place && (over || tally.done % scenario.perProfile === 0)) {
      await leave(place, tally);
      place = null;
    }
    tally.seconds += (Date.now() - began) / 1000;
    saveTally(column, scenario.name, tally);
  }
  if (place) await leave(place, tally);
  saveTally(column, scenario.name, tally);
  return tally;
}
