import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withProgress } from './progress.mjs';
import { hideHosts, lastLines, runQuietly } from './run-quietly.mjs';
import { SetUpError } from './set-up-error.mjs';

/** `npm ci`, unless node_modules already holds what package-lock.json says. */
export async function installPackages(root) {
  const stamp = join(root, 'node_modules', '.reprieve-lock');
  const wanted = lockDigest(root);
  if (isInstalled(root, stamp, wanted)) {
    writeFileSync(stamp, wanted);
    return;
  }
  await withProgress('Installing packages (npm ci, a minute or two the first time)', async () => {
    const { code, output } = await npm(['ci', '--no-audit', '--no-fund'], root);
    if (code !== 0) {
      throw new SetUpError(`npm ci failed (${code}):\n${hideHosts(lastLines(output, 40))}`);
    }
  });
  writeFileSync(stamp, wanted);
}

function lockDigest(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function isInstalled(root, stamp, wanted) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  // Installed by hand: npm's own note of what it put there must be newer than the lock file.
  const note = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(note) && statSync(note).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

function npm(args, cwd) {
  // Under `npm run` this is the very npm that was called; it needs no search.
  const own = process.env.npm_execpath;
  if (own?.endsWith('npm-cli.js')) return runQuietly(process.execPath, [own, ...args], { cwd });
  return runQuietly('npm', args, { cwd });
}
