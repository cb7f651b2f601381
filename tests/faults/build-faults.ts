import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'wxt';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EXTENSION = fileURLToPath(new URL('./extension', import.meta.url));

/** `unscrubbed`: without the scrub, so that what it protects from happens and must be mended. */
export type Variant = 'faults' | 'faults-unscrubbed';

/**
 * The product with one more page and a door into its storage, in a folder of its own. Nothing of it is
 * known to the product's configuration, so no build that is shipped can hold it.
 */
export async function buildFaults(
  browser: 'chrome' | 'firefox',
  outDir: string,
  variant: Variant = 'faults',
): Promise<string> {
  await build({
    root: ROOT,
    browser,
    mode: variant,
    outDir: resolve(ROOT, outDir),
    outDirTemplate: `${browser}-${variant}`,
    logger: quiet,
    hooks: {
      'entrypoints:found': (_, found) => {
        for (const entry of found) {
          if (entry.name === 'background') entry.inputPath = resolve(EXTENSION, 'background.ts');
        }
        const page = { name: 'faults', inputPath: resolve(EXTENSION, 'faults.html') };
        found.push({ ...page, type: 'unlisted-page' });
      },
    },
  });
  return resolve(ROOT, outDir, `${browser}-${variant}`);
}

const nothing = () => undefined;
const quiet = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};
