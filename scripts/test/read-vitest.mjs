import { readFileSync } from 'node:fs';

function resultsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    return null;
  }
}

/** The test files of vitest's JSON report that failed; none where there is no report. */
export function failedFiles(file) {
  return (resultsIn(file) ?? [])
    .filter(({ status }) => status === 'failed')
    .map(({ name }) => name);
}

/**
 * Counts from vitest's JSON report; a file that did not even load, or a crash, is one failure.
 * Where files were tried `again`, that report speaks for them.
 */
export function readVitest(file, code, again) {
  const first = resultsIn(file);
  const second = again === undefined ? [] : resultsIn(again);
  if (!first || !second) return { passed: 0, failed: 1, note: 'no report: vitest did not finish' };
  const replaced = new Set(second.map(({ name }) => name));
  const files = [...first.filter(({ name }) => !replaced.has(name)), ...second];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const count = (...wanted) => tests.filter(({ status }) => wanted.includes(status)).length;
  const broken = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
  const passed = count('passed');
  const counted = count('failed') + broken;
  const failed = counted === 0 && code !== 0 ? 1 : counted;
  const skipped = count('pending', 'skipped', 'todo', 'disabled');
  const parts = [`${passed} passed, ${failed} failed`];
  if (skipped > 0) parts.push(`${skipped} skipped`);
  if (replaced.size > 0) parts.push(`${replaced.size} files tried twice`);
  return { passed, failed, note: parts.join(', ') };
}
