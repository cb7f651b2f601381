// Trains the word table of utils/dialogue from scripts/dialogue/examples.
//   node scripts/train-dialogue.mjs           writes utils/dialogue/model/word-table.ts
//   node scripts/train-dialogue.mjs --check   exits 1 if the written table is not the trained one
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { packTable, trainWords } from './dialogue/train-words.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'utils/dialogue/model/word-table.ts');
const folder = join(root, 'scripts/dialogue/examples');

async function load(path) {
  const config = { root, configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } };
  return (await runnerImport(join(root, path), config)).module;
}

const { dialogueActs } = await load('utils/dialogue/dialogue-act.ts');
const { foldLine } = await load('utils/dialogue/fold-line.ts');
const { BUCKETS, lineFeatures } = await load('utils/dialogue/model/line-features.ts');

const labels = [...dialogueActs, 'none'];
const rows = readdirSync(folder)
  .sort()
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [act = '', text = ''] = line.split('\t');
    const label = labels.indexOf(act);
    if (label < 0 || text === '') throw new Error(`not an example: ${line}`);
    return { features: lineFeatures(foldLine(text)), label };
  });

const { scale, bias, table } = trainWords(rows, labels.length, BUCKETS);
const written = `// Written by scripts/train-dialogue.mjs from scripts/dialogue/examples: do not edit.

/** Steps of \`scale\` for each act and for "none of them", by bucket. */
export const WORD_TABLE = {
  scale: ${scale},
  bias: '${bias.join(' ')}',
  rows: ${table.length},
  packed:
    '${packTable(table, labels.length)}',
};
`;

if (process.argv.includes('--check')) {
  const same = readFileSync(target, 'utf8') === written;
  console.log(same ? 'The word table is the trained one.' : 'Run: node scripts/train-dialogue.mjs');
  process.exit(same ? 0 : 1);
}
writeFileSync(target, written);
console.log(`${rows.length} examples, ${table.length} buckets, ${written.length} bytes.`);
