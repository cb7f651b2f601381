import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { closureOf } from '../bytes/closure-of.mjs';
import { kilobytes } from './figures.mjs';

const gzip = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/** Bytes (gzip -9) of what loads at once. */
export function byteRows(folder) {
  const bytesOf = (entry) => gzip([...closureOf(folder, join(folder, entry))]);
  const panel = bytesOf('sidepanel.html');
  const react = bytesOf('bench-react.html');
  const script = bytesOf('content-scripts/page.js');
  return [
    {
      what: 'panel: all that loads before the first control',
      own: kilobytes(panel),
      limit: `${kilobytes(react)}: bare React`,
      peer: 'Briskine 22, KeePassXC 24, Read Frog 148, Obsidian 529, Page Assist 2,407 kB',
      ratio: panel / 1000,
      target: 130,
      unit: 'kB',
    },
    {
      what: 'a support page where it is on: script',
      own: kilobytes(script),
      limit: '0',
      peer: 'KeePassXC 58, Briskine 188, Read Frog 673 kB on every page',
      ratio: script / 1000,
      target: 15,
      unit: 'kB',
    },
  ];
}
