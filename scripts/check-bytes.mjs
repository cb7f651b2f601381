import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { closureOf } from './bytes/closure-of.mjs';

/** In gzip -9 bytes. A page where the extension is off gets none of either. */
const BUDGETS = [
  { name: 'side panel', entry: 'sidepanel.html', most: 130_000 },
  { name: 'page script', entry: join('content-scripts', 'page.js'), most: 15_000 },
];

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
