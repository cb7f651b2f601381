import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const CONFIG = '.dependency-cruiser.cjs';
const FOLDERS = ['entrypoints', 'components', 'utils'];

export interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { rule: { name: string }; from: string; to: string }[];
  };
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { module: string; resolved: string }[];
  }[];
}

/** Runs the rules of this repository over the tree at `root`. */
export function cruise(root: string): Cruise {
  const args = [BIN, '--config', CONFIG, '--output-type', 'json', ...FOLDERS];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  if (!stdout.startsWith('{')) throw new Error(`dependency-cruiser failed: ${stderr}`);
  return JSON.parse(stdout) as Cruise;
}

/** A small tree with the folders and the rules of this repository, holding these files. */
export function plant(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'reprieve-house-'));
  for (const name of [CONFIG, 'tsconfig.depcruise.json']) {
    copyFileSync(join(ROOT, name), join(root, name));
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
