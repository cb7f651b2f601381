import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** In gzip -9 bytes. A page where the extension is off gets none of either. */
const BUDGETS = [
  { name: 'side panel', entry: 'sidepanel.html', most: 130_000 },
  { name: 'page script', entry: join('content-scripts', 'page.js'), most: 15_000 },
];

const STATIC_IMPORT =
  /(?:^|[;}\s])(?:import|export)\b\s*(?:[\w$*{},\s]+?\bfrom\b)?\s*["']([^"']+)["']/g;
const HTML_REFERENCE = /<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+)"/g;

/** The file and everything that loads with it at once; what is imported later, on demand, is not in it. */
function closureOf(root, entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  const text = readFileSync(entry, 'utf8');
  const pattern = entry.endsWith('.html') ? HTML_REFERENCE : STATIC_IMPORT;
  if (/\.(?:html|js)$/.test(entry)) {
    for (const [, path = ''] of text.matchAll(pattern)) {
      const file = path.startsWith('/') ? join(root, path) : join(dirname(entry), path);
      if (existsSync(file)) closureOf(root, file, seen);
    }
  }
  return seen;
}

const gzipBytes = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

function check(root, { name, entry, most }) {
  const start = join(root, entry);
  if (!existsSync(start)) return { line: `✗ ${name}: ${entry} is not in ${root}`, isOver: true };
  const files = [...closureOf(root, start)].map((file) => ({ file, bytes: gzipBytes(file) }));
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const isOver = total > most;
  const parts = files
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ file, bytes }) => `    ${bytes.toString().padStart(7)}  ${relative(root, file)}`);
  const line = `${isOver ? '✗' : '✓'} ${name}: ${total} of ${most} bytes gzip (${relative('.', root) || '.'})`;
  return { line: [line, ...parts].join('\n'), isOver };
}

const roots =
  process.argv.length > 2 ? process.argv.slice(2) : ['.output/chrome-mv3', '.output/firefox-mv3'];
const results = roots.flatMap((root) => BUDGETS.map((budget) => check(root, budget)));
for (const { line } of results) console.log(line);
process.exitCode = results.some(({ isOver }) => isOver) ? 1 : 0;
