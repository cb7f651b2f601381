import { cpSync, existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXTENSION = resolve(ROOT, 'tests/bench/extension');
/** Its own for each run: two at once must not take the files from under each other. */
const OUT = resolve(ROOT, `test-output/bench-${process.pid}`);
const PAGES = ['bench', 'bench-empty', 'bench-react'];

const silent = ['debug', 'log', 'info', 'warn', 'success'].map((name) => [name, () => undefined]);
const logger = {
  ...Object.fromEntries(silent),
  error: console.error,
  fatal: console.error,
  level: 0,
};

const wxt = (mode, entrypoints) =>
  build({
    root: ROOT,
    browser: 'chrome',
    mode,
    outDir: OUT,
    outDirTemplate: mode,
    logger,
    hooks: { 'entrypoints:found': entrypoints },
  });

/**
 * The product as it is shipped, in a folder of its own, and beside it three pages that were built
 * apart: built together they would share chunks, and the panel would load other bytes than it does.
 */
export async function buildBench() {
  await wxt('production', () => undefined);
  await wxt('pages', (_, found) => {
    const pages = PAGES.map((name) => ({
      name,
      inputPath: resolve(EXTENSION, `${name}.html`),
      type: 'unlisted-page',
    }));
    found.splice(0, found.length, ...found.filter(({ type }) => type === 'background'), ...pages);
  });
  const product = resolve(OUT, 'production');
  cpSync(resolve(OUT, 'pages'), product, {
    recursive: true,
    filter: (_, to) => !existsSync(to) || !/\.\w+$/.test(to),
  });
  return product;
}

export const removeBench = () => rmSync(OUT, { recursive: true, force: true });
