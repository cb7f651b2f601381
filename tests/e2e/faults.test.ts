import { globSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildFaults } from '../faults/build-faults.ts';
import { runScenario } from '../faults/run-scenario.ts';
import { scenarios } from '../faults/scenarios.ts';

const BUILDS = 'test-output/faults/builds-test';

const holdsDoor = (folder: string) =>
  globSync(`${folder}/**/*.{js,html}`).filter((file) =>
    readFileSync(file, 'utf8').includes('faultDoor'),
  );

// The short form: `npm run faults` and `npm run soak` do the same some hundred times, and more.
describe('the real stores in Chromium', () => {
  beforeAll(async () => {
    await buildFaults('chrome', BUILDS);
  });

  const chosen = scenarios.filter(({ figures }) => figures.test > 0);
  test.each(chosen)(
    '$title: nothing lost, never blank',
    async (scenario) => {
      const until = Number.POSITIVE_INFINITY;
      const run = { column: 'test', builds: BUILDS, until, say: () => undefined } as const;
      const { counts, done, wanted, errors } = await runScenario(scenario, run);
      expect(errors.filter((error) => error.startsWith('FOUND'))).toEqual([]);
      expect(counts).toMatchObject({ lost: 0, blank: 0, problems: 0 });
      expect(counts.acknowledged).toBeGreaterThan(0);
      expect(done).toBe(wanted);
    },
    120_000,
  );

  test('the door into them is in no build that is shipped', () => {
    expect(holdsDoor(`${BUILDS}/chrome-faults`)).not.toEqual([]);
    expect(holdsDoor('.output/chrome-mv3')).toEqual([]);
    expect(holdsDoor('.output/firefox-mv3')).toEqual([]);
  });
});
