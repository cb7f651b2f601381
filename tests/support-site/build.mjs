import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, 'dist');
const stampFile = join(dist, 'stamp.txt');
const require = createRequire(import.meta.url);

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

/** A hash over all that the build reads: the sources, this file, and the versions of its packages. */
function stampOfSources() {
  const hash = createHash('sha256');
  const sources = [...filesUnder(join(here, 'src')), ...filesUnder(join(here, 'pages'))];
  for (const path of [...sources, fileURLToPath(import.meta.url)]) {
    hash.update(path.slice(here.length)).update(readFileSync(path));
  }
  for (const name of ['@chatui/core', 'react', 'react-dom', 'vite']) {
    hash.update(readFileSync(packageFile(name)));
  }
  return hash.digest('hex');
}

/** Not through `exports`: some packages do not export their package.json. */
function packageFile(name) {
  const folders = require.resolve.paths(name) ?? [];
  const file = folders.map((each) => join(each, name, 'package.json')).find(existsSync);
  if (!file) throw new Error(`The package ${name} is not installed: run npm ci first.`);
  return file;
}

/** The widget's stylesheet fetches web fonts; the sample site never leaves this machine. */
const withoutRemoteFonts = {
  name: 'without-remote-fonts',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('@chatui/core') || !id.endsWith('.css')) return null;
    return { code: code.replace(/@font-face\{[^}]*\}/g, ''), map: null };
  },
};

/** Builds tests/support-site/dist; does nothing where the sources are unchanged. */
export async function buildSupportSite() {
  const stamp = stampOfSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return { built: false };
  const { build } = await import('vite');
  const page = (name) => join(here, 'pages', `${name}.html`);
  await build({
    configFile: false,
    root: join(here, 'pages'),
    logLevel: 'warn',
    mode: 'production',
    plugins: [withoutRemoteFonts],
    // The widget's module build tree-shakes; its browser bundle does not.
    resolve: { alias: [{ find: /^@chatui\/core$/, replacement: chatuiModule() }] },
    build: {
      outDir: dist,
      emptyOutDir: true,
      target: 'esnext',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: ['chat', 'bill', 'frame-host', 'plain'].map(page) },
    },
  });
  writeFileSync(stampFile, stamp);
  return { built: true };
}

function chatuiModule() {
  return join(dirname(packageFile('@chatui/core')), 'es', 'index.js');
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { built } = await buildSupportSite();
  console.log(built ? 'support site built' : 'support site is up to date');
}
