// Trains the word table of utils/dialogue from scripts/dialogue/examples.
//   node scripts/train-dialogue.mjs           writes word-table.ts and known-words.ts in utils/dialogue/model
//   node scripts/train-dialogue.mjs --check   exits 1 if they are not what was trained
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownWords } from './dialogue/known-words.mjs';
import { exampleLines, loadRoom, ROOM } from './dialogue/load-room.mjs';
import { packTable, trainWords } from './dialogue/train-words.mjs';

const model = join(ROOM, 'model');

const { dialogueActs } = await loadRoom('dialogue-act.ts');
const { foldLine } = await loadRoom('fold-line.ts');
const { CONCEPTS } = await loadRoom('model/find-concepts.ts');
const { BUCKETS, lineFeatures } = await loadRoom('model/line-features.ts');

const labels = [...dialogueActs, 'none'];
const examples = exampleLines().map((line) => {
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
