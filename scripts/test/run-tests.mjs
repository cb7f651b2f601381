import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withProgress } from '../set-up/progress.mjs';
import { lastLines, runQuietly } from '../set-up/run-quietly.mjs';
import { testSteps } from './steps.mjs';

const ENV = { ...process.env, CI: process.env.CI ?? '1', FORCE_COLOR: '0', NO_COLOR: '1' };

/** More is in test-output/<step>.log. */
const MOST_LINES = 120;

/** Runs the steps one after another; the last line printed is "N passed, N failed". */
export async function runTests(root) {
  mkdirSync(join(root, 'test-output'), { recursive: true });
  const isOk = new Map();
  let passed = 0;
  let failed = 0;
  for (const step of testSteps(root)) {
    const lacking = (step.needs ?? []).filter((id) => !isOk.get(id));
    const result = lacking.length > 0 ? notRun(step, lacking) : await runStep(root, step);
    isOk.set(step.id, result.failed === 0);
    passed += result.passed;
    failed += result.failed;
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function notRun({ label }, lacking) {
  console.log(`✗ ${label}: not run, because "${lacking.join('", "')}" failed`);
  return { passed: 0, failed: 1 };
}

async function runStep(root, step) {
  if (step.report) rmSync(join(root, step.report), { force: true });
  let outcome = { code: 1, output: '' };
  let counts = { passed: 0, failed: 1 };
  await withProgress(step.label, async () => {
    outcome = await runQuietly(...commandOf(step), { cwd: root, env: ENV });
    const one = outcome.code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    counts = step.read ? step.read(outcome.code) : one;
    const second = counts.failed > 0 && step.again?.();
    if (second) {
      rmSync(join(root, second.report), { force: true });
      const next = await runQuietly(...commandOf(second), { cwd: root, env: ENV });
      outcome = { code: next.code, output: `${outcome.output}\n── again ──\n${next.output}` };
      counts = second.read(next.code);
    }
    return { isOk: counts.failed === 0, note: counts.note };
  });
  writeFileSync(join(root, 'test-output', `${step.id}.log`), outcome.output);
  if (counts.failed > 0 || step.alwaysShow) show(step, outcome.output);
  return counts;
}

function commandOf(step) {
  const npmCli = process.env.npm_execpath;
  if (!step.npm) return [process.execPath, step.args];
  return npmCli?.endsWith('npm-cli.js')
    ? [process.execPath, [npmCli, ...step.npm]]
    : ['npm', step.npm];
}

function show({ label }, output) {
  const text = lastLines(output, MOST_LINES).replaceAll('\n', '\n  ');
  console.log(`  ── ${label} ──\n  ${text}\n  ──`);
}
