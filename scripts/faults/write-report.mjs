import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarios } from '../../tests/faults/scenarios.ts';
import { properties } from './properties.mjs';
import { FOOT, HEAD } from './report-words.mjs';

const COLUMNS = ['faults', 'soak'];
const MUTATION = /<!-- mutation:start -->[\s\S]*?<!-- mutation:end -->/;
const NO_MUTATION =
  '<!-- mutation:start -->\n\n## Mutation score\n\nNot measured yet.\n\n<!-- mutation:end -->';

const number = (value) => (value ?? 0).toLocaleString('en');

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

function versionOf(program) {
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return `${program}: not there`;
  }
}

function versions() {
  const chromium = versionOf(process.env.REPRIEVE_CHROMIUM ?? '/usr/bin/chromium');
  const firefox = versionOf(process.env.REPRIEVE_FIREFOX ?? '/usr/bin/firefox-esr');
  return `${chromium.replace(/ built on.*/, '')} · ${firefox} · Node ${process.versions.node}`;
}

/** What the shorter column did counts for the longer one. */
function tallyOf(root, column, name) {
  const columns = column === 'soak' ? ['soak', 'faults'] : ['faults'];
  const files = columns.map((one) => join(root, 'test-output', 'faults', one, `${name}.json`));
  return readJson(files.find((file) => existsSync(file)) ?? '') ?? {};
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function scenarioRows(root, column) {
  return scenarios.flatMap((scenario) => {
    const wanted = scenario.figures[column];
    if (wanted === 0) return [];
    const { done = 0, counts = {}, errors = [] } = tallyOf(root, column, scenario.name);
    const found = errors.filter((error) => error.startsWith('FOUND')).length;
    return [
      [
        scenario.title,
        `${number(done)} of ${number(wanted)}`,
        number(counts.acknowledged),
        number(counts.lost),
        number(counts.problems),
        number(counts.blank),
        number(counts.restored),
        (scenario.remarks ?? [])
          .map(([name, words]) => `${number(counts[name])} ${words}`)
          .join(', ') || '–',
        number(found),
        number(errors.length - found),
      ],
    ];
  });
}

function rawRows(root, column) {
  return scenarios
    .filter(({ withRaw }) => withRaw)
    .flatMap(({ name, title }) => {
      const { counts } = tallyOf(root, column, name);
      if (!counts) return [];
      const { acknowledged, lost, rawAcknowledged, rawLost, rawWiped } = counts;
      return [[title, ...[acknowledged, lost, rawAcknowledged, rawLost, rawWiped].map(number)]];
    });
}

function propertyRows(root, column) {
  const reports = globSync(join(root, 'test-output', 'faults', column, 'properties*.json'));
  const results = reports.flatMap((file) => readJson(file)?.testResults ?? []);
  return properties.map(({ title, files, ...figures }) => {
    const own = results
      .filter(({ name }) => files.some((file) => name.endsWith(file)))
      .flatMap(({ assertionResults }) => assertionResults);
    const passed = own.filter(({ status }) => status === 'passed').length;
    const failed = own.filter(({ status }) => status === 'failed').length;
    return [
      title,
      figures[column],
      own.length === 0 ? 'not run' : `${passed} passed, ${failed} failed`,
    ];
  });
}

const RESULT = [
  'Fault',
  'Rounds',
  'Acknowledged',
  'Lost',
  'Chain faults',
  'Blank starts',
  'Put back',
  'Also',
  'Rounds with a fault',
  'Rounds done again',
];
const RAW = ['Fault', 'Ours: saved', 'lost', 'IndexedDB alone: saved', 'lost', 'wiped whole'];
const PURE = ['Property', 'Repetitions', 'Tests'];

function columnOf(root, column) {
  return [
    `## \`npm run ${column}\``,
    table(RESULT, scenarioRows(root, column)),
    `### Beside it: one IndexedDB alone, strict durability, the same kills and torn logs`,
    table(RAW, rawRows(root, column)),
    '### On fakes and pure functions',
    table(PURE, propertyRows(root, column)),
  ];
}

/** docs/reliability.md, from whatever was done so far; what stands between the mutation marks stays. */
export function writeReport(root) {
  const file = join(root, 'docs', 'reliability.md');
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const day = new Date().toISOString().slice(0, 10);
  const parts = [
    HEAD,
    `Written ${day} by \`npm run faults\` and \`npm run soak\`. ${versions()}.`,
    ...COLUMNS.flatMap((column) => columnOf(root, column)),
    FOOT,
    before.match(MUTATION)?.[0] ?? NO_MUTATION,
  ];
  writeFileSync(file, `${parts.join('\n\n')}\n`);
  console.log(`wrote ${file}`);
}
