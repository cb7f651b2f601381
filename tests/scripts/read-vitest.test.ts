import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Counts {
  passed: number;
  failed: number;
}

function read(report: string | null, code: number): Counts {
  const dir = mkdtempSync(join(tmpdir(), 'reprieve-report-'));
  const file = join(dir, 'report.json');
  if (report !== null) writeFileSync(file, report);
  const call = `import { readVitest } from './scripts/test/read-vitest.mjs';
    console.log(JSON.stringify(readVitest(${JSON.stringify(file)}, ${code})));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', call], {
    encoding: 'utf8',
  });
  rmSync(dir, { recursive: true, force: true });
  return JSON.parse(stdout) as Counts;
}

const report = (passed: number, failed: number, files: object[] = []) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: files,
  });

test('counts passed and failed tests', () => {
  expect(read(report(7, 0), 0)).toMatchObject({ passed: 7, failed: 0 });
  expect(read(report(7, 2), 1)).toMatchObject({ passed: 7, failed: 2 });
});

test('a file that did not load is a failure', () => {
  const broken = [{ status: 'failed', assertionResults: [] }];
  expect(read(report(7, 0, broken), 1)).toMatchObject({ passed: 7, failed: 1 });
});

test('a crash without a failing test, or without any report, is a failure', () => {
  expect(read(report(7, 0), 1)).toMatchObject({ passed: 7, failed: 1 });
  expect(read(null, 1)).toMatchObject({ passed: 0, failed: 1 });
  expect(read('{"numPassed', 0)).toMatchObject({ passed: 0, failed: 1 });
});
