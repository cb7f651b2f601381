import { join } from 'node:path';
import { failedFiles, readVitest } from './read-vitest.mjs';

const REPORTS = 'test-output';

const bin = (root, path) => join(root, 'node_modules', ...path.split('/'));

function vitest(root, project, { files = [], report = join(REPORTS, `${project}.json`) } = {}) {
  return {
    args: [
      bin(root, 'vitest/vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...files,
    ],
    report,
    read: (code) => readVitest(report, code),
  };
}

/** More than that is no accident. */
const MOST_AGAIN = 4;

/**
 * A browser on a busy machine now and then misses a moment, and what a test left half done is no
 * place to go on from: files that failed are tried once more, each in a new browser.
 */
function inNewBrowsers(root) {
  const first = vitest(root, 'e2e');
  return {
    ...first,
    again() {
      const files = failedFiles(first.report);
      if (files.length === 0 || files.length > MOST_AGAIN) return undefined;
      const report = join(REPORTS, 'e2e-again.json');
      return {
        ...vitest(root, 'e2e', { files, report }),
        read: (code) => readVitest(first.report, code, report),
      };
    },
  };
}

/**
 * Everything `npm test` does, in order. A step waits for the steps it needs to have passed; the others
 * run whatever failed before.
 */
export function testSteps(root) {
  const wxt = bin(root, 'wxt/bin/wxt.mjs');
  const lint = [bin(root, 'web-ext/bin/web-ext.js'), 'lint', '-s', '.output/firefox-mv3'];
  return [
    { id: 'check', label: 'Check (style, types, rooms, dead code)', npm: ['run', 'check'] },
    {
      id: 'site',
      label: 'Build the sample support site',
      args: [join('tests', 'support-site', 'build.mjs')],
    },
    { id: 'unit', label: 'Unit tests', ...vitest(root, 'unit') },
    { id: 'chrome', label: 'Build for Chrome and Edge', args: [wxt, 'build'] },
    { id: 'firefox', label: 'Build for Firefox', args: [wxt, 'build', '-b', 'firefox'] },
    { id: 'lint', label: 'web-ext lint', needs: ['firefox'], args: lint, alwaysShow: true },
    {
      id: 'bytes',
      label: 'Bundle budgets',
      needs: ['chrome', 'firefox'],
      args: ['scripts/check-bytes.mjs'],
      alwaysShow: true,
    },
    {
      id: 'builds',
      label: 'The same bytes from a second build',
      needs: ['chrome', 'firefox'],
      args: ['scripts/check-builds.mjs', '--built'],
      alwaysShow: true,
    },
    {
      id: 'e2e',
      label: 'End-to-end tests in Chromium and Firefox',
      needs: ['site', 'chrome', 'firefox'],
      ...inNewBrowsers(root),
    },
  ];
}
