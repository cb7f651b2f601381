// Derives from the rules and concepts of utils/dialogue and the signs of utils/safety the words that a
// line must hold before one of them can match it, so that most are never compiled.
//   node scripts/write-gates.mjs           writes the files named *-gates.ts there
//   node scripts/write-gates.mjs --check   exits 1 if they are not what the expressions ask for
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exampleLines, loadRoom, ROOM, SAFETY } from './dialogue/load-room.mjs';
import { packGates } from './dialogue/pack-gates.mjs';

const { zhRules } = await loadRoom('packs/zh-rules.ts');
const { enRules } = await loadRoom('packs/en-rules.ts');
const { compileAnyOf, numberRules } = await loadRoom('compile-rule.ts');
const { CONCEPTS, conceptHalf } = await loadRoom('model/find-concepts.ts');
const { IDEAS } = await loadRoom('words/open-ideas.ts', SAFETY);
const { foldLine } = await loadRoom('fold-line.ts');
const { splitSentences } = await loadRoom('split-sentences.ts');

const folded = exampleLines().map((line) => foldLine(line.split('\t')[1] ?? ''));
const sentences = [...new Set(folded.flatMap(splitSentences))];

const ofRules = (rules, language) =>
  numberRules(rules)
    .flatMap(({ needs }) => needs.flat())
    .map(({ pattern }) => compileAnyOf([pattern], language));
const ofConcepts = CONCEPTS.flatMap((_, concept) =>
  [2 * concept, 2 * concept + 1].map((half) => new RegExp(conceptHalf(half), 'gu')),
);

const WIDTH = 100;

/** As the formatter writes it. */
function field(indent, name, text) {
  const quoted = text.includes("'") ? JSON.stringify(text) : `'${text}'`;
  const line = `${indent}${name}: ${quoted},`;
  return line.length <= WIDTH ? line : `${indent}${name}:\n${indent}  ${quoted},`;
}

const wordsOf = (name, { words, meets, longest }) => `  ${name}: {
${field('    ', 'words', words)}
${field('    ', 'meets', meets)}
    longest: ${longest},
  },`;

const written = (
  name,
  { signs, latin, expressions, clauses },
) => `// Written by scripts/write-gates.mjs from what they stand before: do not edit.
import type { PackedGates } from '@/utils/text';

export const ${name}: PackedGates = {
${wordsOf('signs', signs)}
${wordsOf('latin', latin)}
${field('  ', 'expressions', expressions)}
  clauses: ${clauses},
};
`;

/** Clauses are put together with a comma anew: a word that holds one may not stand in the text. */
const PARTED = ',';

const files = [
  [join(ROOM, 'packs/zh-gates.ts'), 'zhGates', packGates(ofRules(zhRules, 'zh'), sentences)],
  [join(ROOM, 'packs/en-gates.ts'), 'enGates', packGates(ofRules(enRules, 'en'), sentences)],
  [join(ROOM, 'model/concepts/concept-gates.ts'), 'conceptGates', packGates(ofConcepts, sentences)],
  [join(SAFETY, 'words/sign-gates.ts'), 'signGates', packGates(IDEAS, sentences, PARTED)],
].map(([file, name, gates]) => [file, written(name, gates)]);

if (process.argv.includes('--check')) {
  const same = files.every(([file, text]) => readFileSync(file, 'utf8') === text);
  console.log(
    same ? 'The gates are what the expressions ask for.' : 'Run: node scripts/write-gates.mjs',
  );
  process.exit(same ? 0 : 1);
}
for (const [file, text] of files) {
  writeFileSync(file, text);
  console.log(`${basename(file)}: ${text.length} characters`);
}
