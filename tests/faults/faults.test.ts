import { appendFileSync, mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runScenario } from './run-scenario.ts';
import { column } from './runs.ts';
import { scenarios } from './scenarios.ts';

const FOLDER = `test-output/faults/${column()}`;
const only = process.env.FAULT_ONLY?.split(',').filter(Boolean) ?? [];
const until = Number(process.env.FAULT_UNTIL) || Number.POSITIVE_INFINITY;

function say(line: string): void {
  mkdirSync(FOLDER, { recursive: true });
  const text = `${new Date().toISOString().slice(11, 19)} ${line}\n`;
  appendFileSync(`${FOLDER}/progress.txt`, text);
  process.stderr.write(text);
}

const chosen = scenarios.filter(({ name }) => only.length === 0 || only.includes(name));

// Only by `npm run faults` and `npm run soak`, which build what this drives.
test.skipIf(column() === 'test').each(chosen)('$title', async (scenario) => {
  const builds = process.env.FAULT_BUILDS ?? 'test-output/faults/builds';
  const tally = await runScenario(scenario, { column: column(), builds, until, say });
  const { lost = 0, blank = 0, problems = 0 } = tally.counts;
  expect({ lost, blank, problems }).toEqual({ lost: 0, blank: 0, problems: 0 });
  expect(tally.errors.filter((error) => error.startsWith('FOUND'))).toEqual([]);
  // Stopped for lack of time is no fault; giving up after failures is.
  if (Date.now() < until) expect(tally.done).toBe(tally.wanted);
});
