import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Builds here and once more in a copy under another path, and compares every byte: what is in the
 * store can be built again by anybody from the same sources. With `--built`, what stands in .output
 * is the first of the two.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const isBuilt = process.argv.includes('--built');
const named = process.argv.slice(2).filter((word) => word !== '--built');
const browsers = named.length > 0 ? named : ['chrome', 'firefox'];
const LEFT_OUT = ['node_modules', '.git', '.output', '.wxt', 'tests', 'test-output', 'demo-output'];

function copyOfSources(to) {
  const isWanted = (path) => path === root || !LEFT_OUT.includes(basename(path));
  cpSync(root, to, { recursive: true, filter: isWanted });
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'), 'junction');
  return to;
}

function build(from, browser, outDir) {
  const config = JSON.stringify({ root: from, browser, outDir });
  const code = `import { build } from 'wxt'; await build(${config});`;
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', code],
    { cwd: from, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the build for ${browser} failed:\n${stdout}\n${stderr}`);
  return digests(join(outDir, `${browser}-mv3`));
}

/** The digest of every file under the folder, by its path. */
function digests(dir) {
  const files = readdirSync(dir, { recursive: true }).filter((file) =>
    statSync(join(dir, file)).isFile(),
  );
  if (files.length === 0) throw new Error(`nothing was built in ${dir}`);
  const hash = (file) =>
    createHash('sha256')
      .update(readFileSync(join(dir, file)))
      .digest('hex');
  return new Map(files.sort().map((file) => [file.replaceAll('\\', '/'), hash(file)]));
}

function differences(first, second) {
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  return names.filter((name) => first.get(name) !== second.get(name));
}

const place = mkdtempSync(join(tmpdir(), 'reprieve-builds-'));
try {
  const copy = copyOfSources(join(place, 'copy'));
  for (const browser of browsers) {
    const first = isBuilt
      ? digests(join(root, '.output', `${browser}-mv3`))
      : build(root, browser, join(place, 'first'));
    const second = build(copy, browser, join(place, 'second'));
    const different = differences(first, second);
    if (different.length > 0) process.exitCode = 1;
    const said = different.length > 0 ? `differ in ${different.join(', ')}` : 'are the same';
    console.log(`${browser}: two builds of ${first.size} files ${said}`);
  }
} finally {
  rmSync(place, { recursive: true, force: true });
}
