import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runQuietly } from './run-quietly.mjs';

/** npm does this after an install, unless it may run no scripts. */
export async function prepareTypes(root, node) {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  await runQuietly(node, [join('node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare'], { cwd: root });
}
