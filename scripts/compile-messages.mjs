// Compiles utils/i18n/messages/<locale>/<area>.json (ICU) into utils/i18n/catalogues/*.ts.
// `--check` writes nothing and fails when a catalogue is out of date.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';

/** The first one is written first; the others must hold the same ids. */
export const LOCALES = ['zh-CN', 'zh-TW', 'en'];

const ROOM = fileURLToPath(new URL('../utils/i18n/', import.meta.url));
const BANNER = '// Written by `npm run messages`; edit utils/i18n/messages instead.\n';
const KEY = /^[a-z][A-Za-z0-9]*(?:[._][A-Za-z0-9]+)*$/;
const BRANCHES = new Set(['plural', 'selectordinal', 'select']);
const NUMBERS = new Set(['plural', 'selectordinal', 'number']);

/** Folder with <locale>/<area>.json → { locale: { 'area.key': 'ICU text' } } */
export function readSources(folder) {
  return Object.fromEntries(LOCALES.map((locale) => [locale, readLocale(join(folder, locale))]));
}

function readLocale(folder) {
  const messages = {};
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue;
    const area = file.slice(0, -'.json'.length);
    for (const [key, text] of Object.entries(
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    )) {
      messages[`${area}.${key}`] = text;
    }
  }
  return messages;
}

/** Names of the values a compiled message takes, each 'string' or 'number'. */
export function valuesOf(tokens, found = new Map()) {
  for (const token of tokens) {
    if (!Array.isArray(token)) continue;
    const [name, type, format] = token;
    if (NUMBERS.has(type)) found.set(name, 'number');
    else if (type === 'select') found.set(name, 'string');
    else if (!found.has(name)) found.set(name, 'string | number');
    if (!BRANCHES.has(type)) continue;
    for (const branch of Object.values(format)) {
      if (Array.isArray(branch)) valuesOf(branch, found);
    }
  }
  return found;
}

/** @returns {{ compiled: Record<string, Record<string, unknown>>, values: Map<string, Map<string, string>>, problems: string[] }} */
export function compile(sources) {
  const problems = [];
  const values = new Map();
  const compiled = {};
  const [first] = LOCALES;
  for (const locale of LOCALES) {
    compiled[locale] = {};
    for (const id of Object.keys(sources[locale]).sort()) {
      const text = sources[locale][id];
      if (!id.split('.').every((part) => KEY.test(part))) problems.push(`${locale} ${id}: bad id`);
      if (typeof text !== 'string' || text.trim() === '') {
        problems.push(`${locale} ${id}: empty`);
        continue;
      }
      try {
        compiled[locale][id] = compileMessageOrThrow(text);
      } catch (error) {
        problems.push(`${locale} ${id}: ${error.message}`);
      }
    }
  }
  for (const locale of LOCALES) {
    for (const id of Object.keys(sources[first])) {
      if (!(id in sources[locale])) problems.push(`${locale} lacks ${id}`);
    }
    for (const [id, tokens] of Object.entries(compiled[locale])) {
      if (!(id in sources[first])) problems.push(`${locale} has ${id}, which ${first} lacks`);
      mergeValues(values, id, valuesOf(tokens), locale, problems);
    }
  }
  return { compiled, values, problems };
}

function mergeValues(all, id, found, locale, problems) {
  const known = all.get(id);
  if (known === undefined) {
    all.set(id, found);
    return;
  }
  const names = (map) => [...map.keys()].sort().join(', ') || 'nothing';
  if (names(known) !== names(found)) {
    problems.push(`${locale} ${id}: takes ${names(found)}; ${LOCALES[0]} takes ${names(known)}`);
  }
  for (const [name, type] of found) {
    const before = known.get(name);
    if (before === 'string | number') known.set(name, type);
    else if (type !== 'string | number' && before !== undefined && type !== before) {
      problems.push(`${locale} ${id}: {${name}} is a ${type}, elsewhere a ${before}`);
    }
  }
}

/** File name → content, in catalogues/. */
export function render({ compiled, values }) {
  const files = new Map();
  for (const locale of LOCALES) {
    const lines = Object.entries(compiled[locale]).map(
      ([id, tokens]) => `  ${JSON.stringify(id)}: ${JSON.stringify(tokens)},\n`,
    );
    files.set(
      `messages-${locale}.ts`,
      `${BANNER}import type { Messages } from '@lingui/core';\n\nexport const messages: Messages = {\n${lines.join('')}};\n`,
    );
  }
  const entries = [...values]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, names]) => {
      const fields = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
      const shape = fields.map(([name, type]) => `${name}: ${type}`).join('; ');
      return `  ${JSON.stringify(id)}: ${shape === '' ? 'null' : `{ ${shape} }`};\n`;
    });
  files.set(
    'messages.ts',
    `${BANNER}/** What each message takes; null where it takes nothing. */\nexport interface MessageValues {\n${entries.join('')}}\n`,
  );
  return files;
}

function readOr(path, fallback) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return fallback;
  }
}

function main() {
  const check = process.argv.includes('--check');
  const result = compile(readSources(join(ROOM, 'messages')));
  const folder = join(ROOM, 'catalogues');
  const stale = [...render(result)].filter(
    ([name, text]) => readOr(join(folder, name), '') !== text,
  );
  for (const problem of result.problems) console.error(problem);
  if (check)
    for (const [name] of stale)
      console.error(`catalogues/${name} is out of date: npm run messages`);
  if (result.problems.length > 0 || (check && stale.length > 0)) {
    process.exitCode = 1;
    return;
  }
  if (!check) {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of stale) writeFileSync(join(folder, name), text);
  }
  console.log(`${result.values.size} messages in ${LOCALES.length} languages`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  main();
