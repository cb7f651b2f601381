import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Counts {
  passed: number;
  failed: number;
}

/** What the script says of these reports: the first, and one of the files that were tried again. */
function read(reports: (string | null)[], code: number): Counts & { failedFiles: string[] } {
  const dir = mkdtempSync(join(tmpdir(), 'reprieve-report-'));
  const files = reports.map((text, at) => {
    const file = join(dir, `${at}.json`);
    if (text !== null) writeFileSync(file, text);
    return JSON.stringify(file);
  });
  const call = `import { failedFiles, readVitest } from './scripts/test/read-vitest.mjs';
    console.log(JSON.stringify({
      ...readVitest(${files[0]}, ${code}, ${files[1]}), failedFiles: failedFiles(${files[0]}),
    }));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', call], {
    encoding: 'utf8',
  });
  rmSync(dir, { recursive: true, force: true });
  return JSON.parse(stdout) as Counts & { failedFiles: string[] };
}

const file = (name: string, ...statuses: string[]) => ({
  name,
  status: statuses.includes('failed') ? 'failed' : 'passed',
  assertionResults: statuses.map((status) => ({ status })),
});
const broken = { name: 'broken', status: 'failed', assertionResults: [] };
const report = (...testResults: object[]) => JSON.stringify({ testResults });

test('counts passed and failed tests', () => {
  expect(read([report(file('a', 'passed', 'passed'), file('b', 'passed'))], 0)).toMatchObject({
    passed: 3,
    failed: 0,
    failedFiles: [],
  });
  expect(read([report(file('a', 'passed', 'failed', 'pending'))], 1)).toMatchObject({
    passed: 1,
    failed: 1,
    failedFiles: ['a'],
  });
});

test('a file that did not load is a failure', () => {
  expect(read([report(file('a', 'passed'), broken)], 1)).toMatchObject({ passed: 1, failed: 1 });
});

test('a crash without a failing test, or without any report, is a failure', () => {
  expect(read([report(file('a', 'passed'))], 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(read([null], 1)).toMatchObject({ passed: 0, failed: 1 });
  expect(read(['{"numPassed'], 0)).toMatchObject({ passed: 0, failed: 1 });
});

test('a file that was tried again counts as it then went', () => {
  const first = report(file('a', 'passed'), file('b', 'passed', 'failed'), broken);
  const good = report(file('b', 'passed', 'passed'), file('broken', 'passed'));
  expect(read([first, good], 0)).toMatchObject({ passed: 4, failed: 0 });
  const bad = report(file('b', 'failed', 'failed'), file('broken', 'passed'));
  expect(read([first, bad], 1)).toMatchObject({ passed: 2, failed: 2 });
  expect(read([first, null], 1)).toMatchObject({ failed: 1 });
});
