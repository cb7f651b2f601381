import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.mjs';
import { SetUpError } from './set-up-error.mjs';

/** From here on Node runs TypeScript as it is. */
const ENOUGH = [22, 18];

function isEnough(version) {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number);
  return major > ENOUGH[0] || (major === ENOUGH[0] && minor >= ENOUGH[1]);
}

/** The Node that the packages brought, so that the machine's own may be as old as 20. */
export async function ourNode(root) {
  const exe = process.platform === 'win32' ? 'node.exe' : 'node';
  const folder = join(root, 'node_modules', 'node');
  const brought = join(folder, 'bin', exe);
  // Where npm runs no install scripts, this one is run by hand: it only fetches Node.
  if (!existsSync(brought) || !isEnough(versionOf(brought))) {
    await runQuietly(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder });
  }
  for (const path of [brought, process.execPath]) {
    if (existsSync(path) && isEnough(versionOf(path))) return path;
  }
  throw new SetUpError(
    `This needs Node 24. It comes with the packages, but node_modules/node holds none: perhaps npm
may run no install scripts here. Please install Node 24 yourself; this machine has ${process.version}.`,
  );
}

function versionOf(path) {
  try {
    return execFileSync(path, ['--version'], { encoding: 'utf8' }).trim();
  } catch {
    return 'v0';
  }
}
