import { existsSync, globSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cruise, cruise, plant, ROOT } from './cruise';

const NOUNS = ['model', 'money', 'calendar', 'text', 'ledger'];
const KNOWLEDGE = [
  'sites',
  'dialogue',
  'phrasing',
  'safety',
  'record',
  'planning',
  'reminders',
  'imports',
  'backup',
];
const DOORS = ['storage', 'messaging', 'browser', 'i18n'];
const ROOMS = [...NOUNS, ...KNOWLEDGE, ...DOORS];

const uses = (...imports: string[]) => imports.map((from) => `import '${from}';\n`).join('');

/** What every planted tree holds: each room with its door and one inner file, all allowed. */
const SOUND: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ROOMS.flatMap((room) => [
      [`utils/${room}/index.ts`, "export * from './inner';\n"],
      [`utils/${room}/inner.ts`, 'export type Inner = 1;\nexport const inner = 1;\n'],
    ]),
  ),
  ...Object.fromEntries(
    ['react', 'react-dom', 'dexie', 'zod', 'wxt', 'webextension-polyfill'].flatMap((name) => [
      [`node_modules/${name}/package.json`, `{"name":"${name}","main":"index.js"}`],
      [`node_modules/${name}/index.js`, 'module.exports = {};\n'],
      [`node_modules/${name}/mini.js`, 'module.exports = {};\n'],
    ]),
  ),
  'utils/text/noun.ts': uses('zod/mini', '@/utils/model', './inner'),
  'utils/dialogue/knows.ts': uses('@/utils/money', '@/utils/calendar', 'zod/mini'),
  'utils/storage/opens.ts': uses('dexie', 'wxt/browser', '@/utils/ledger'),
  'utils/browser/opens.ts': uses('wxt/browser'),
  'components/ui/Button.tsx': uses('react', '@/utils/i18n'),
  'components/hooks/use-record.ts': uses('react', '@/utils/storage', '@/utils/browser'),
  'components/panel/Panel.tsx': uses('../ui/Button', '@/utils/phrasing', '../hooks/use-record'),
  'entrypoints/background/index.ts': uses('#imports', './job'),
  'entrypoints/background/job.ts': uses('@/utils/storage', '@/utils/reminders'),
  'entrypoints/sidepanel/main.tsx': uses('react-dom', '@/components/panel/Panel'),
  'entrypoints/page.content/index.ts': uses('#imports', '@/utils/sites', '@/utils/messaging'),
};

/** One bad import a file, and the rules that must name it. */
const BAD: readonly (readonly [file: string, from: string, rules: readonly string[]])[] = [
  ['utils/text/bad-1.ts', './not-there', ['unresolvable', 'nouns-import-nouns']],
  ['components/panel/Bad1.tsx', '@/utils/nowhere', ['unresolvable']],
  ['entrypoints/popup/bad-1.ts', 'not-installed', ['unresolvable']],
  ['utils/money/bad-2.ts', '@/utils/text/inner', ['one-door-a-room']],
  ['utils/storage/bad-2.ts', '../ledger/inner', ['one-door-a-room']],
  ['components/panel/Bad2.tsx', '@/utils/phrasing/inner', ['one-door-from-outside']],
  ['entrypoints/background/bad-2.ts', '@/utils/storage/inner', ['one-door-from-outside']],
  ['utils/money/bad-3.ts', 'react', ['nouns-import-nouns']],
  ['utils/money/bad-4.ts', '@/utils/sites', ['nouns-import-nouns']],
  ['utils/ledger/bad-3.ts', '@/utils/storage', ['nouns-import-nouns']],
  ['utils/dialogue/bad-3.ts', '@/utils/storage', ['knowledge-is-pure']],
  ['utils/safety/bad-3.ts', '@/utils/i18n', ['knowledge-is-pure']],
  ['utils/planning/bad-3.ts', 'react', ['knowledge-is-pure']],
  ['utils/record/bad-3.ts', '@/utils/dialogue', ['knowledge-rooms-are-strangers']],
  ['utils/backup/bad-3.ts', '@/utils/imports', ['knowledge-rooms-are-strangers']],
  ['utils/storage/bad-3.ts', '@/utils/messaging', ['doors-import-nouns']],
  ['utils/i18n/bad-3.ts', '@/utils/phrasing', ['doors-import-nouns']],
  ['components/panel/Bad3.tsx', '@/utils/storage', ['only-hooks-open-doors']],
  ['components/ui/Bad3.tsx', '@/utils/browser', ['only-hooks-open-doors', 'ui-knows-no-debt']],
  ['utils/browser/bad-4.ts', '@/components/ui/Button', ['utils-below-components']],
  ['utils/i18n/bad-4.ts', '@/entrypoints/background/job', ['utils-below-components']],
  ['components/panel/Bad4.tsx', '@/entrypoints/background/job', ['components-below-entrypoints']],
  ['components/ui/Bad4.tsx', '@/utils/money', ['ui-knows-no-debt']],
  ['components/ui/Bad5.tsx', '../panel/Panel', ['ui-knows-no-debt']],
  ['entrypoints/popup/bad-3.ts', '@/entrypoints/background/job', ['entrypoints-are-strangers']],
  ['entrypoints/popup/bad-4.ts', '../background/job', ['entrypoints-are-strangers']],
  [
    'entrypoints/page.content/bad-1.ts',
    '@/utils/storage',
    ['page-script-sites-and-messaging-only'],
  ],
  ['entrypoints/page.content/bad-2.ts', 'react', ['page-script-sites-and-messaging-only']],
  ['entrypoints/page.content/bad-3.ts', '@/utils/model', ['page-script-sites-and-messaging-only']],
  ['entrypoints/background/bad-3.ts', 'dexie', ['only-storage-knows-dexie']],
  ['components/hooks/bad-3.ts', 'dexie', ['only-storage-knows-dexie']],
  ['components/hooks/bad-4.ts', 'wxt/browser', ['browser-api-behind-doors']],
  ['utils/sites/bad-4.ts', 'webextension-polyfill', ['browser-api-behind-doors']],
  ['utils/i18n/bad-5.ts', 'wxt/browser', ['browser-api-behind-doors']],
  ['utils/browser/bad-5.ts', '#imports', ['rooms-are-plain']],
  ['components/panel/Bad5.tsx', '#imports', ['rooms-are-plain']],
  ['utils/phrasing/bad-5.ts', 'node:fs', ['no-node-in-the-product']],
  ['entrypoints/background/bad-4.ts', 'fs', ['no-node-in-the-product']],
  ['utils/helpers/bad-1.ts', '@/utils/money', ['only-named-rooms']],
  ['utils/loose.ts', '@/utils/money', ['only-named-rooms']],
];

describe('the rules', () => {
  let root = '';
  let found: Cruise;

  beforeAll(() => {
    root = plant({
      ...SOUND,
      ...Object.fromEntries(BAD.map(([file, from]) => [file, uses(from)])),
      'utils/calendar/round-1.ts': "import type { B } from './round-2';\nexport type A = B;\n",
      'utils/calendar/round-2.ts': "import type { A } from './round-1';\nexport type B = A;\n",
      'utils/text/bad-type.ts':
        "import type { Inner } from '@/utils/storage';\nexport type T = Inner;\n",
      'utils/dialogue/bad-later.ts': "export const later = () => import('@/utils/phrasing');\n",
    });
    found = cruise(root);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const rulesFor = (file: string) =>
    found.summary.violations
      .filter(({ from }) => from === file)
      .map(({ rule }) => rule.name)
      .sort();

  it.each(BAD)('%s must not import %s', (file, _, rules) => {
    expect(rulesFor(file)).toEqual(rules.toSorted());
  });

  it('see through types, late imports and circles', () => {
    expect(rulesFor('utils/text/bad-type.ts')).toEqual(['nouns-import-nouns']);
    expect(rulesFor('utils/dialogue/bad-later.ts')).toEqual(['knowledge-rooms-are-strangers']);
    expect(rulesFor('utils/calendar/round-1.ts')).toEqual(['no-cycles']);
  });

  it('let everything pass that is allowed', () => {
    expect(Object.keys(SOUND).filter((file) => rulesFor(file).length > 0)).toEqual([]);
  });

  it('are all planted here', () => {
    const { forbidden } = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs')) as {
      forbidden: { name: string; comment?: string; severity: string }[];
    };
    const planted = new Set(found.summary.violations.map(({ rule }) => rule.name));
    expect([...planted].sort()).toEqual(forbidden.map(({ name }) => name).sort());
    expect(forbidden.filter(({ comment, severity }) => !comment || severity !== 'error')).toEqual(
      [],
    );
  });
});

describe('this repository', () => {
  let found: Cruise;

  beforeAll(() => {
    found = cruise(ROOT);
  });

  it('is looked at file by file', () => {
    const sources = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}', { cwd: ROOT });
    const cruised = new Set(found.modules.map(({ source }) => source));
    expect(sources.filter((file) => !cruised.has(file))).toEqual([]);
    expect(found.summary.totalCruised).toBeGreaterThan(100);
  });

  it('breaks no rule', () => {
    const broken = found.summary.violations.map(
      ({ rule, from, to }) => `${rule.name}: ${from} → ${to}`,
    );
    expect(broken).toEqual([]);
  });

  it('has packages where the rules look for them', () => {
    const resolved = found.modules.flatMap(({ dependencies }) => dependencies);
    for (const name of ['react', 'dexie', 'zod']) {
      const places = resolved.filter(({ module }) => module.split('/')[0] === name);
      expect(places.length).toBeGreaterThan(0);
      expect(places.every((place) => place.resolved.startsWith(`node_modules/${name}/`))).toBe(
        true,
      );
    }
  });

  it('has only the named rooms in utils, each with one door and no file outside a room', () => {
    const entries = readdirSync(join(ROOT, 'utils'));
    expect(entries.filter((name) => !ROOMS.includes(name))).toEqual([]);
    const doorless = entries.filter((name) => !existsSync(join(ROOT, 'utils', name, 'index.ts')));
    expect(doorless).toEqual([]);
    expect(entries.filter((name) => !statSync(join(ROOT, 'utils', name)).isDirectory())).toEqual(
      [],
    );
  });

  it('runs the rules in its check', () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts.check).toContain('check:rooms');
    for (const folder of ['entrypoints', 'components', 'utils']) {
      expect(scripts['check:rooms']).toContain(folder);
    }
  });
});
