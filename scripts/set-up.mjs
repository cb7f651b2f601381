import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowsers } from './set-up/install-browsers.mjs';
import { installPackages } from './set-up/install-packages.mjs';
import { ourNode } from './set-up/our-node.mjs';
import { prepareTypes } from './set-up/prepare-types.mjs';
import { SetUpError } from './set-up/set-up-error.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const OLDEST_NODE = 20;

/**
 * Installs what is missing, whatever the machine lacks beyond Node 20 and npm, and says what to run the
 * rest with. Until the packages are there, only Node's own modules may be used.
 */
async function ensureReady({ browsers }) {
  if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
    throw new SetUpError(`This needs Node ${OLDEST_NODE} or newer; this is ${process.version}.`);
  }
  await installPackages(ROOT);
  const node = await ourNode(ROOT);
  await prepareTypes(ROOT, node);
  const found = await installBrowsers(browsers);
  return {
    node,
    env: {
      ...process.env,
      PATH: `${join(ROOT, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
      ...(found.chromium ? { REPRIEVE_CHROMIUM: found.chromium } : {}),
      ...(found.firefox ? { REPRIEVE_FIREFOX: found.firefox } : {}),
      REPRIEVE_READY: '1',
    },
  };
}

/**
 * A command in two halves: on the machine's Node everything is made ready, then the same file is run
 * again on ours and does its work.
 */
export async function inTwoHalves({ file, browsers, work }) {
  if (process.env.REPRIEVE_READY === '1') {
    process.exitCode = await work(ROOT);
    return;
  }
  try {
    const { node, env } = await ensureReady({ browsers });
    process.exitCode = await runAgain(node, [fileURLToPath(file), ...process.argv.slice(2)], env);
  } catch (error) {
    if (!(error instanceof SetUpError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}

function runAgain(node, args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, { cwd: ROOT, env, stdio: 'inherit' });
    // Ctrl+C reaches the child by itself, a plain kill does not; either way we wait for it to tidy up.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
