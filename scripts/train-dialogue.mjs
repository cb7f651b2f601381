// Trains the word table of utils/dialogue from scripts/dialogue/examples.
//   node scripts/train-dialogue.mjs           writes word-table.ts and known-words.ts in utils/dialogue/model
//   node scripts/train-dialogue.mjs --check   exits 1 if they are not what was trained
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { knownWords } from './dialogue/known-words.mjs';
import { packTable, trainWords } from './dialogue/train-words.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const model = join(root, 'utils/dialogue/model');
const folder = join(root, 'scripts/dialogue/examples');

async function load(path) {
  const config = { root, configFile: false, logLevel: 'error', resolve: { alias: { '@': root } } };
  return (await runnerImport(join(root, path), config)).module;
}

const { dialogueActs } = await load('utils/dialogue/dialogue-act.ts');
const { foldLine } = await load('utils/dialogue/fold-line.ts');
const { CONCEPTS } = await load('utils/dialogue/model/find-concepts.ts');
const { BUCKETS, lineFeatures } = await load('utils/dialogue/model/line-features.ts');

const labels = [...dialogueActs, 'none'];
const examples = readdirSync(folder)
  .sort()
  .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
  .filter((line) => line.trim() !== '')
  .map((line) => {
    const [act = '', text = ''] = line.split('\t');
    const label = labels.indexOf(act);
    if (label < 0 || text === '') throw new Error(`not an example: ${line}`);
    return { folded: foldLine(text), label };
  });
const rows = examples.map(({ folded, label }) => ({ features: lineFeatures(folded), label }));

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

const words = `// Written by scripts/train-dialogue.mjs from the examples and concepts: do not edit.

/** English words that are none of them misspelt. */
export const KNOWN_WORDS =
  ${JSON.stringify(knownWords(examples, CONCEPTS))};
`;

const files = [
  [join(model, 'word-table.ts'), written],
  [join(model, 'known-words.ts'), words],
];
if (process.argv.includes('--check')) {
  const same = files.every(([file, text]) => readFileSync(file, 'utf8') === text);
  console.log(same ? 'The word table is the trained one.' : 'Run: node scripts/train-dialogue.mjs');
  process.exit(same ? 0 : 1);
}
for (const [file, text] of files) writeFileSync(file, text);
console.log(`${rows.length} examples, ${table.length} buckets, ${written.length} bytes.`);
