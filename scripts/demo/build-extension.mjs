import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withProgress } from '../set-up/progress.mjs';
import { lastLines, runQuietly } from '../set-up/run-quietly.mjs';
import { SetUpError } from '../set-up/set-up-error.mjs';

const SOURCES = [
  'components',
  'entrypoints',
  'public',
  'utils',
  'package-lock.json',
  'package.json',
  'wxt.config.ts',
];
const FOLDERS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Builds for this browser unless the sources are those of the last build; answers the folder. */
export async function buildExtension(root, browser) {
  const folder = join(root, '.output', FOLDERS[browser]);
  const stamp = join(root, '.output', `${FOLDERS[browser]}.sha256`);
  const wanted = digestOf(root);
  if (existsSync(join(folder, 'manifest.json')) && isSame(stamp, wanted)) return folder;
  await withProgress('Building the extension', async () => {
    const wxt = join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
    const target = browser === 'firefox' ? ['-b', 'firefox'] : [];
    const { code, output } = await runQuietly(process.execPath, [wxt, 'build', ...target], {
      cwd: root,
    });
    if (code !== 0) throw new SetUpError(`The build failed:\n${lastLines(output, 40)}`);
  });
  writeFileSync(stamp, wanted);
  return folder;
}

const isSame = (stamp, wanted) => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

function digestOf(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesIn(join(root, source))) {
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
