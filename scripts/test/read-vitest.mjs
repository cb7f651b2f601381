import { readFileSync } from 'node:fs';

/** Counts from vitest's JSON report; a file that did not even load, or a crash, is one failure. */
export function readVitest(file, code) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, note: 'no report: vitest did not finish' };
  }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((one) => one.status === 'failed'),
  ).length;
  const passed = report.numPassedTests;
  const counted = report.numFailedTests + broken;
  const failed = counted === 0 && code !== 0 ? 1 : counted;
  const skipped = report.numPendingTests + report.numTodoTests;
  return {
    passed,
    failed,
    note: `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`,
  };
}
