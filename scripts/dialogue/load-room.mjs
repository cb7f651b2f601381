import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const examples = join(root, 'scripts/dialogue/examples');

export const ROOM = join(root, 'utils/dialogue');
export const SAFETY = join(root, 'utils/safety');

/** A module of a room, as it is written. */
export async function loadRoom(path, room = ROOM) {
  const config = { root, configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } };
  return (await runnerImport(join(room, path), config)).module;
}

/** The lines of scripts/dialogue/examples, in an order that is the same everywhere. */
export function exampleLines() {
  return readdirSync(examples)
    .sort()
    .flatMap((file) => readFileSync(join(examples, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '');
}
