// Derives from rules and concepts of utils/dialogue the words that a line must hold before one of them
// can match it, so that most are never compiled.
//   node scripts/gate-dialogue.mjs           writes packs/*-gates.ts and model/concepts/concept-gates.ts
//   node scripts/gate-dialogue.mjs --check   exits 1 if they are not what the rules and concepts ask for
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleLines, loadRoom, ROOM } from './dialogue/load-room.mjs';
import { packGates } from './dialogue/pack-gates.mjs';

const { zhRules } = await loadRoom('packs/zh-rules.ts');
const { enRules } = await loadRoom('packs/en-rules.ts');
const { compileAnyOf, numberRules } = await loadRoom('compile-rule.ts');
const { CONCEPTS, conceptHalf } = await loadRoom('model/find-concepts.ts');
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
) => `// Written by scripts/gate-dialogue.mjs from rules and concepts: do not edit.
import type { PackedGates } from '@/utils/text';

export const ${name}: PackedGates = {
${wordsOf('signs', signs)}
${wordsOf('latin', latin)}
${field('  ', 'expressions', expressions)}
  clauses: ${clauses},
};
`;

const files = [
  ['packs/zh-gates.ts', 'zhGates', ofRules(zhRules, 'zh')],
  ['packs/en-gates.ts', 'enGates', ofRules(enRules, 'en')],
  ['model/concepts/concept-gates.ts', 'conceptGates', ofConcepts],
].map(([file, name, expressions]) => [
  join(ROOM, file),
  written(name, packGates(expressions, sentences)),
]);

if (process.argv.includes('--check')) {
  const same = files.every(([file, text]) => readFileSync(file, 'utf8') === text);
  console.log(
    same ? 'The gates are what the rules ask for.' : 'Run: node scripts/gate-dialogue.mjs',
  );
  process.exit(same ? 0 : 1);
}
for (const [file, text] of files) {
  writeFileSync(file, text);
  console.log(`${file.slice(ROOM.length + 1)}: ${text.length} characters`);
}
