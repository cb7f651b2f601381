import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scenarios } from '../tests/faults/scenarios.ts';
import { properties } from './faults/properties.mjs';
import { writeReport } from './faults/write-report.mjs';

/**
 * `npm run faults` and `npm run soak`: every fault of docs/reliability.md as often as its column says,
 * in real browsers and on fakes, then the report. Goes on where it was stopped.
 *
 *   --minutes 60     stop after so long; the report says how far each came
 *   --only a,b       only these scenarios, or none of them with `--only none`
 *   --fresh          forget what was done before
 *   --report         only write the report from what was done
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    minutes: { type: 'string' },
    only: { type: 'string' },
    fresh: { type: 'boolean' },
    report: { type: 'boolean' },
  },
});
const column = positionals[0] === 'soak' ? 'soak' : 'faults';
const folder = join(root, 'test-output', 'faults', column);
const builds = join(root, 'test-output', 'faults', `builds-${column}`);

function run(args, env) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: 'inherit',
    });
    child.once('exit', (code) => done(code ?? 1));
  });
}

const vitest = (project, env, ...more) =>
  run(['node_modules/vitest/vitest.mjs', 'run', '--project', project, ...more], {
    FAULT_RUNS: column,
    FAULT_BUILDS: builds,
    ...env,
  });

const wanted = (name) => !values.only || values.only.split(',').includes(name);
const until = values.minutes ? Date.now() + Number(values.minutes) * 60_000 : 0;

/** One browser after another within a track; the two tracks beside each other. */
function track(browser) {
  const names = scenarios.filter((one) => one.browser === browser && wanted(one.name));
  if (names.length === 0) return 0;
  const FAULT_ONLY = names.map(({ name }) => name).join(',');
  return vitest('faults', { FAULT_ONLY, FAULT_UNTIL: `${until}` });
}

async function tryProperties() {
  const files = properties.filter(({ name }) => wanted(name)).flatMap((one) => one.files);
  if (files.length === 0) return 0;
  const which = values.only ? `-${values.only.replaceAll(',', '-')}` : '';
  const report = join(folder, `properties${which}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return vitest('unit', {}, '--retry=0', ...reporters, ...new Set(files));
}

if (values.fresh) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
let codes = [0];
if (!values.report) {
  const built = await run(['scripts/faults/build-all.mjs', builds], {});
  if (built !== 0) process.exit(built);
  const chromium = track('chromium');
  const firefox = track('firefox');
  codes = [await chromium, await firefox, await tryProperties()];
}
writeReport(root);
process.exitCode = Math.max(...codes);
