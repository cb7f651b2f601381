// npm run eval:bills -- <file.jsonl> [--list]: how well bills are read. Each line of the file is
// { id, lang, text, amount_due, minimum_due, due_date, overdue_days, currency, received_on? }; null is
// "not in the text", a day '--MM-DD' prints no year, amounts are decimal.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import 'temporal-polyfill/global';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const FIELDS = ['amount_due', 'minimum_due', 'due_date', 'overdue_days', 'currency'];

const KEYS = {
  amount_due: 'amountDue',
  minimum_due: 'minimumDue',
  due_date: 'dueDate',
  overdue_days: 'overdueDays',
  currency: 'currency',
};

/** The day a line was received: its own, else near the days it prints. */
function receivedOn(row) {
  const own = row.received_on ?? row.receivedOn ?? row.received;
  if (own) return String(own).slice(0, 10);
  if (/^\d{4}-/.test(row.due_date ?? '')) return row.due_date;
  const now = Temporal.Now.plainDateISO();
  return /^--\d\d-\d\d$/.test(row.due_date ?? '')
    ? `${now.year}${row.due_date.slice(1)}`
    : String(now);
}

function isRight(field, expected, value, row) {
  if (field === 'amount_due' || field === 'minimum_due') {
    const accepted = [expected, ...(field === 'amount_due' ? (row.amount_due_alt ?? []) : [])];
    return accepted.some((amount) => Math.round(amount * 100) === value);
  }
  if (field === 'due_date' && expected.startsWith('--'))
    return value.slice(4) === expected.slice(1);
  return value === expected;
}

function verdict(field, row, facts) {
  const expected = row[field] ?? null;
  if (expected === 'SKIP') return 'right';
  const value = facts[KEYS[field]]?.value ?? null;
  if (expected === null) return value === null ? 'right' : 'invented';
  if (value === null) return 'missed';
  return isRight(field, expected, value, row) ? 'right' : 'wrong';
}

function report(results, list) {
  const percent = (count) => `${((100 * count) / results.length).toFixed(1)} %`;
  console.log(`${results.length} lines`);
  console.log('field          right   wrong  missed  invented   right    wrong + invented');
  for (const field of FIELDS) {
    const count = (what) => results.filter(({ verdicts }) => verdicts[field] === what).length;
    const counts = ['right', 'wrong', 'missed', 'invented'].map(count);
    const bad = counts[1] + counts[3];
    const cells = counts.map((number) => String(number).padStart(6)).join('  ');
    console.log(`${field.padEnd(13)}${cells}      ${percent(counts[0])}   ${percent(bad)}`);
  }
  if (!list) return;
  for (const { row, facts, verdicts } of results) {
    for (const field of FIELDS) {
      if (verdicts[field] === 'right') continue;
      const fact = facts[KEYS[field]];
      const got = fact ? `${fact.value} (${fact.words})` : 'nothing';
      console.log(`\n${row.id} ${field} ${verdicts[field]}: ${row[field] ?? 'nothing'} → ${got}`);
      console.log(`  ${row.text.replaceAll('\n', ' / ').slice(0, 300)}`);
    }
  }
}

const [file, ...flags] = process.argv.slice(2);
if (!file) {
  console.error('npm run eval:bills -- <file.jsonl> [-- --list]');
  process.exit(2);
}
const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': ROOT } },
  server: { middlewareMode: true, watch: null, hmr: false, ws: false },
  appType: 'custom',
});
try {
  const { readBillFacts } = await server.ssrLoadModule('/utils/sites/bills/read-bill-facts.ts');
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
  const results = rows.map((row) => {
    const facts = readBillFacts(row.text, { receivedOn: receivedOn(row), locale: row.lang });
    const verdicts = Object.fromEntries(FIELDS.map((field) => [field, verdict(field, row, facts)]));
    return { row, facts, verdicts };
  });
  report(results, flags.includes('--list'));
} finally {
  await server.close();
}
