import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { times } from './figures.mjs';

const FILE = 'docs/benchmarks.md';
/** From here on the file is written by hand. */
const NOTES = '## What is missed, and why';

const figure = (value, unit) =>
  unit === undefined ? times(value) : `${Number(value.toFixed(2))} ${unit}`.trim();

function lineOf({ what, own, limit, peer, ratio, target, unit, load }) {
  // Not even a figure: the limit was too small to be measured.
  const reached =
    ratio === null ? '–' : `${figure(ratio, unit)} ${ratio <= target ? '≤' : '**>**'} ${target}`;
  return `| ${what} | ${own} | ${limit || '–'} | ${peer || '–'} | ${reached} | ${load.toFixed(1)} |`;
}

function notes() {
  const text = existsSync(FILE) ? readFileSync(FILE, 'utf8') : '';
  const at = text.indexOf(NOTES);
  return at < 0 ? '' : `\n${text.slice(at)}`;
}

const all = (rows, part) => [...new Set(rows.map((row) => row[part]))].sort().join(', ');

/** The table as it is printed and kept in docs/benchmarks.md. */
export function writeTable(rows) {
  const cores = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  const text = `# Benchmarks

\`npm run bench\`, ${all(rows, 'day')}, ${all(rows, 'browser')}, ${cores}, ${Math.round(totalmem() / 1e9)} GB.

The product stands beside the limit of what the platform can do (measured in the same run, the two taking turns, at least seven rounds, the median; three for verify and export) and beside its best peers (measured once in Chromium 156 on a busy two-core machine, not again). Only the ratios carry over to another machine, and only from a quiet one: the last column is the load of the machine, where 2 is busy. CPU is thread time, bytes are gzip -9. **>** marks a target that is missed.

| what | Reprieve | limit | peers | reached ≤ target | load |
|---|---|---|---|---|---|
${rows.map(lineOf).join('\n')}
${notes()}`;
  writeFileSync(FILE, text);
  return text;
}
