// npm run phrasing: writes docs/phrasing.md, what the phrase packs cover. tests/utils/phrasing/doc.test.ts
// fails when the file says something else than the packs.
import { writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import 'temporal-polyfill/global';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const LOCALES = ['zh-CN', 'zh-TW', 'en'];
const CHANNELS = ['chat', 'phone', 'letter'];
const TONES = ['plain', 'shorter', 'warmer', 'firmer'];
/** Characters up to which a sentence needs no shorter form: Chinese, English. */
const SHORT = { 'zh-CN': 31, 'zh-TW': 31, en: 95 };

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
const count = (list, fits) => list.filter(fits).length;
const perLocale = (packs, fits) => LOCALES.map((locale) => count(packs[locale], fits));

/** One row for each value, with the number of phrases in each language. */
function countTable(what, values, packs, fits) {
  const rows = values.map((value) => [
    value,
    ...perLocale(packs, (phrase) => phrase.tone === 'plain' && fits(phrase, value)),
  ]);
  return table([what, ...LOCALES], rows);
}

function actTable(acts, actIntents, packs) {
  const rows = acts.flatMap((act) =>
    actIntents[act].map((intent, at) => [
      at === 0 ? act : '',
      intent,
      ...perLocale(
        packs,
        (phrase) =>
          phrase.tone === 'plain' &&
          phrase.channel === 'chat' &&
          phrase.intent === intent &&
          (phrase.acts ?? acts).includes(act),
      ),
    ]),
  );
  return table(['what the other side does', 'good intent', ...LOCALES], rows);
}

/** A phrase that is short itself is its own short form; a letter has none. */
function toneTable(packs) {
  const toned = (tone) => perLocale(packs, (phrase) => phrase.tone === tone);
  const short = LOCALES.map((locale) => {
    const chat = packs[locale].filter(({ channel }) => channel !== 'letter');
    const shorter = new Set(chat.filter(({ tone }) => tone === 'shorter').map((one) => one.family));
    const plain = chat.filter(({ tone }) => tone === 'plain');
    const has = ({ family, length }) => shorter.has(family) || length <= SHORT[locale];
    return `${count(plain, has)} of ${plain.length}`;
  });
  return table(
    ['form', ...LOCALES],
    [...TONES.map((tone) => [tone, ...toned(tone)]), ['said shortly (letters aside)', ...short]],
  );
}

/** The whole page. `packs`: locale → every form of every phrase, in its written order. */
export function renderPhrasingDoc({ acts, actIntents, lists, packs }) {
  const letters = packs.en
    .filter(({ channel, tone }) => channel === 'letter' && tone === 'plain')
    .map(({ intent, what }) => [intent, what]);
  const has = (field) => (phrase, value) => phrase[field]?.includes(value) ?? false;
  return `# Phrases

Written by \`npm run phrasing\` from the packs in \`utils/phrasing/packs\`; a test fails when the two differ. Numbers are phrases in their plain form, unless a table says otherwise. Hong Kong reads zh-TW.

## Answers to what the other side does (chat)

${actTable(acts, actIntents, packs)}

## Stages

${countTable('stage', lists.stages, packs, has('stages'))}

## Reasons

${countTable('reason', lists.reasons, packs, has('reasons'))}

## Requests

${countTable('request', lists.requests, packs, has('requests'))}

## Kinds of creditor

${countTable('creditor', lists.kinds, packs, has('kinds'))}

## Channels

${countTable('channel', CHANNELS, packs, ({ channel }, value) => channel === value)}

## Letters and e-mails

${table(['intent', 'when'], letters)}

## Forms

${toneTable(packs)}
`;
}

/** What the page is made of, through a loader of the project's modules. */
export async function readPhrasing(load) {
  const { loadPack } = await load('/utils/phrasing/load-pack.ts');
  const { ACTS, actIntents } = await load('/utils/phrasing/index.ts');
  const model = await load('/utils/model/index.ts');
  const packs = {};
  for (const locale of LOCALES) {
    const { phrases } = await loadPack(locale);
    packs[locale] = phrases.map((phrase) => ({
      ...phrase,
      what: phrase.why,
      length: phrase.parts.reduce((sum, part) => sum + (part.text?.length ?? 6), 0),
    }));
  }
  const lists = {
    stages: model.stageSchema.options,
    reasons: model.reasonSchema.options,
    requests: model.requestSchema.options,
    kinds: model.creditorKindSchema.options.filter((kind) => kind !== 'other'),
  };
  return { acts: ACTS, actIntents, lists, packs };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  // The packs load lazily, so the server stays open until they are read.
  try {
    const read = await readPhrasing((path) => server.ssrLoadModule(path));
    writeFileSync(`${ROOT}docs/phrasing.md`, renderPhrasingDoc(read));
  } finally {
    await server.close();
  }
}
