// npm run eval -- <file.jsonl>: how well agent lines are read and answered. Each line of the file is
// { id, text, label, lang, also?: string[] }; labels and good intents as in utils/phrasing.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import 'temporal-polyfill/global';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const LOCALES = { 'zh-CN': 'zh-CN', 'zh-TW': 'zh-TW', 'zh-HK': 'zh-TW', en: 'en' };

function readLines(file) {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return texts.map((line) => JSON.parse(line));
}

/** Precision, recall and F1 of one act over { gold, guess } pairs. */
function scoresOf(act, pairs) {
  const hit = pairs.filter(({ gold, guess }) => gold === act && guess === act).length;
  const gold = pairs.filter((pair) => pair.gold === act).length;
  const guessed = pairs.filter((pair) => pair.guess === act).length;
  const precision = guessed === 0 ? 0 : hit / guessed;
  const recall = gold === 0 ? 0 : hit / gold;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { gold, hit, precision, recall, f1 };
}

function macro(acts, pairs) {
  const present = acts.filter((act) => pairs.some(({ gold }) => gold === act));
  const sum = present.reduce((total, act) => total + scoresOf(act, pairs).f1, 0);
  return present.length === 0 ? 0 : sum / present.length;
}

const two = (number) => number.toFixed(2);
const GRAVE = [
  'threatens_legal',
  'threatens_credit_record',
  'threatens_third_party_contact',
  'asks_transfer_to_private_account_or_code',
];

function table(acts, strict) {
  console.log('act                                        lines  hit  prec  rec   F1');
  for (const act of acts) {
    const { gold, hit, precision, recall, f1 } = scoresOf(act, strict);
    const row = [
      String(gold).padStart(5),
      String(hit).padStart(4),
      two(precision),
      two(recall),
      two(f1),
    ];
    console.log(`${act.padEnd(42)} ${row.join('  ')}`);
  }
}

function misreadings(results) {
  console.log('\nmisread (expected → read):');
  const kinds = new Map();
  for (const { line, guess, good } of results) {
    if (guess === line.label) continue;
    const kind = `${line.label} → ${guess ?? 'nothing'}`;
    const notes = [
      (line.also ?? []).includes(guess) ? 'accepted' : null,
      good ? null : 'no good reply',
    ].filter(Boolean);
    const lines = kinds.get(kind) ?? [];
    kinds.set(kind, lines);
    lines.push(`${line.id}${notes.length ? ` (${notes.join(', ')})` : ''}  ${oneLine(line.text)}`);
  }
  for (const [kind, lines] of [...kinds].sort((one, other) => other[1].length - one[1].length)) {
    console.log(`  ${lines.length}  ${kind}`);
    for (const line of lines) console.log(`       ${line}`);
  }
}

const oneLine = (text) => text.replaceAll('\n', ' ').slice(0, 60);

function report(acts, results) {
  const strict = results.map(({ line, guess }) => ({ gold: line.label, guess }));
  const lenient = results.map(({ line, guess }) => ({
    gold: (line.also ?? []).includes(guess) ? guess : line.label,
    guess,
  }));
  table(acts, strict);
  misreadings(results);
  const unanswered = results.filter(({ line, guess, good }) => !good && guess === line.label);
  if (unanswered.length) console.log('\nread right, no good reply among the top three:');
  for (const { line } of unanswered) console.log(`  ${line.id}  ${oneLine(line.text)}`);
  console.log(
    `\nlines: ${results.length}, read as nothing: ${strict.filter(({ guess }) => !guess).length}`,
  );
  console.log(`macro-F1 by main label: ${two(macro(acts, strict))}`);
  console.log(`macro-F1 accepting also: ${two(macro(acts, lenient))}`);
  for (const act of GRAVE) {
    const { gold, hit, recall } = scoresOf(act, strict);
    if (gold) console.log(`recall of ${act}: ${two(recall)} (${hit} of ${gold})`);
  }
  const good = results.filter((result) => result.good).length;
  const share = two((100 * good) / Math.max(1, results.length));
  console.log(`good intent among the top three: ${good} of ${results.length} (${share} %)`);
}

async function evaluate(file, load) {
  const { readAgentMessage, dialogueActs } = await load('/utils/dialogue/index.ts');
  const { suggestReplies, actIntents } = await load('/utils/phrasing/index.ts');
  const results = [];
  for (const line of readLines(file)) {
    const locale = LOCALES[line.lang] ?? 'en';
    const reading = await readAgentMessage(line.text, { locale });
    const replies = await suggestReplies({ locale, reading });
    const wanted = [line.label, ...(line.also ?? [])].flatMap((act) => actIntents[act] ?? []);
    const good = replies.slice(0, 3).some(({ intent }) => wanted.includes(intent));
    results.push({ line, guess: reading.acts[0]?.act, good });
  }
  report(dialogueActs, results);
}

const [file] = process.argv.slice(2);
if (!file) {
  console.error('Say which file: npm run eval -- lines.jsonl');
  process.exitCode = 1;
} else {
  // The rooms load their packs lazily, so the server stays open until the end.
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    server: { middlewareMode: true, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  await evaluate(file, (path) => server.ssrLoadModule(path)).finally(() => server.close());
}
