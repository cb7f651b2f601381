const NOUNS = 'model|money|calendar|text|ledger';
const KNOWLEDGE = 'sites|dialogue|phrasing|safety|record|planning|reminders|imports|backup';
const DOORS = 'storage|messaging|browser|i18n';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'unresolvable',
      comment: 'An import that resolves to nothing would slip past every other rule: fix the path.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(wxt/browser|#imports)' },
    },
    {
      name: 'no-cycles',
      comment: 'Move what both need into a noun room, or pass it in.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'only-named-rooms',
      comment:
        'utils holds the rooms named above and no loose file: find the room the code belongs to.',
      severity: 'error',
      from: { path: '^utils/', pathNot: `^utils/(${NOUNS}|${KNOWLEDGE}|${DOORS})/` },
      to: {},
    },
    {
      name: 'one-door-a-room',
      comment:
        'Import the room (`@/utils/<room>`), never a file inside it; export what you need in its index.ts.',
      severity: 'error',
      from: { path: '^utils/([^/]+)/' },
      to: { path: '^utils/[^/]+/.+', pathNot: ['^utils/[^/]+/index\\.ts$', '^utils/$1/'] },
    },
    {
      name: 'one-door-from-outside',
      comment:
        'Import the room (`@/utils/<room>`), never a file inside it; export what you need in its index.ts.',
      severity: 'error',
      from: { path: '^(entrypoints|components)/' },
      to: { path: '^utils/[^/]+/.+', pathNot: '^utils/[^/]+/index\\.ts$' },
    },
    {
      name: 'nouns-import-nouns',
      comment: 'Noun rooms import only zod, the digest and each other.',
      severity: 'error',
      from: { path: `^utils/(${NOUNS})/` },
      to: {
        pathNot: [`^utils/(${NOUNS})/`, '^node_modules/zod/', '^node_modules/@noble/hashes/'],
      },
    },
    {
      name: 'knowledge-is-pure',
      comment:
        'Knowledge rooms import nouns and side-effect-free packages; they never open a door room.',
      severity: 'error',
      from: { path: `^utils/(${KNOWLEDGE})/` },
      to: {
        path: [
          `^utils/(${DOORS})/`,
          '^(components|entrypoints)/',
          '^node_modules/(react|react-dom|dexie|wxt)/',
        ],
      },
    },
    {
      name: 'knowledge-rooms-are-strangers',
      comment:
        'Two knowledge rooms meet in a hook or an entrypoint, which passes values between them.',
      severity: 'error',
      from: { path: `^utils/(${KNOWLEDGE})/` },
      to: { path: `^utils/(${KNOWLEDGE})/`, pathNot: '^utils/$1/' },
    },
    {
      name: 'doors-import-nouns',
      comment:
        'A door room imports nouns and packages; doors are strangers to each other and to knowledge.',
      severity: 'error',
      from: { path: `^utils/(${DOORS})/` },
      to: { path: `^utils/(${DOORS}|${KNOWLEDGE})/`, pathNot: '^utils/$1/' },
    },
    {
      name: 'only-hooks-open-doors',
      comment:
        'Screens get data and actions from components/hooks; only hooks open storage, messaging, browser.',
      severity: 'error',
      from: { path: '^components/', pathNot: '^components/hooks/' },
      to: { path: '^utils/(storage|messaging|browser)/' },
    },
    {
      name: 'utils-below-components',
      comment: 'utils never imports React screens or entrypoints.',
      severity: 'error',
      from: { path: '^utils/' },
      to: { path: '^(components|entrypoints)/' },
    },
    {
      name: 'components-below-entrypoints',
      comment: 'Entrypoints mount components, not the other way round.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'ui-knows-no-debt',
      comment: 'components/ui holds plain controls: it imports no room but i18n.',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^(utils/(?!i18n/)|components/(?!ui/))' },
    },
    {
      name: 'entrypoints-are-strangers',
      comment: 'Entrypoints never import one another.',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'page-script-sites-and-messaging-only',
      comment:
        'The script inside a bank page takes the readers and the messages, so it cannot reach the record.',
      severity: 'error',
      from: { path: '^entrypoints/page\\.content/' },
      to: {
        path: '^(utils/(?!(sites|messaging)/)|components/|node_modules/(react|react-dom|dexie)/)',
      },
    },
    {
      name: 'only-storage-knows-dexie',
      comment: 'The engine is a secret of utils/storage.',
      severity: 'error',
      from: { pathNot: '^utils/storage/' },
      to: { path: '^node_modules/dexie/' },
    },
    {
      name: 'browser-api-behind-doors',
      comment: 'wxt/browser is imported by utils/browser, messaging, storage and entrypoints only.',
      severity: 'error',
      from: { path: '^(components|utils)/', pathNot: '^utils/(browser|messaging|storage)/' },
      to: { path: '^(wxt/browser|node_modules/(wxt|webextension-polyfill)/)' },
    },
    {
      name: 'rooms-are-plain',
      comment:
        'Rooms and screens are plain TypeScript: what only WXT can resolve stays in entrypoints.',
      severity: 'error',
      from: { path: '^(components|utils)/' },
      to: { path: '^#imports' },
    },
    {
      name: 'no-node-in-the-product',
      comment: 'A browser has no modules of Node.',
      severity: 'error',
      from: { path: '^(entrypoints|components|utils)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.wxt|\\.output)' },
    tsConfig: { fileName: 'tsconfig.depcruise.json' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
  },
};
