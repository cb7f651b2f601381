import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { UserConfig } from 'vite';

type Rolldown = NonNullable<NonNullable<UserConfig['build']>['rolldownOptions']>;
type Output = Exclude<NonNullable<Rolldown['output']>, readonly unknown[]>;
type Splitting = Exclude<NonNullable<Output['codeSplitting']>, boolean>;
type Group = NonNullable<Splitting['groups']>[number];
type Graph = Parameters<Exclude<Group['name'], string>>[1];

interface LaterFile {
  readonly name: string;
  readonly roots: readonly string[];
}

/** What every screen starts from: the panel's first load, and all but a few lines of the popup's. */
const START = 'entrypoints/sidepanel/index.html';

/**
 * What is asked for together comes in one file: a file costs the main thread about as much as fifty
 * kilobytes of script. A module goes to the first file of which a root (a file or a folder) needs
 * it; what no root needs is left to the bundler.
 */
const LATER: readonly LaterFile[] = [
  {
    name: 'shared',
    roots: [
      'entrypoints/popup/main.tsx',
      'components/ui/',
      'components/panel/FirstRun.tsx',
      'components/panel/QuietLine.tsx',
    ],
  },
  { name: 'record', roots: ['utils/storage/engine.ts', 'components/panel/StorageNotice.tsx'] },
  {
    name: 'now',
    roots: [
      'utils/phrasing/index.ts',
      'utils/phrasing/packs/outline/',
      'utils/phrasing/say.ts',
      'utils/safety/index.ts',
      'components/panel/BackupDue.tsx',
      'components/phrasing/SuggestionCard.tsx',
    ],
  },
  ...(['zh-CN', 'zh-TW', 'en'] as const).map((locale) => ({
    name: `words-${locale}`,
    roots: [
      `utils/phrasing/packs/${locale}/index.ts`,
      `utils/phrasing/glossary/terms/${locale.toLowerCase()}.ts`,
    ],
  })),
  { name: 'beside', roots: ['components/panel/OtherCase.tsx'] },
  {
    name: 'page',
    roots: ['components/hooks/look-at-page.ts', 'components/panel/PageKnown.tsx'],
  },
  { name: 'dialogue', roots: ['utils/dialogue/index.ts'] },
  {
    name: 'screens',
    roots: [
      'components/record/RecordScreen.tsx',
      'components/record/TalkOffer.tsx',
      'components/bill/BillOffer.tsx',
    ],
  },
];

/** The bundler counts no lower than nought. */
const FIRST = LATER.length;

function closureOf(id: string, graph: Graph, seen = new Set<string>()): Set<string> {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const next of graph.getModuleInfo(id)?.importedIds ?? []) closureOf(next, graph, seen);
  return seen;
}

/** Fewer, larger files for the screens; `root` is the folder of the sources. */
export function fewerFiles(root: string): Splitting {
  // A file that was moved would silently fall out of its group.
  for (const path of [START, ...LATER.flatMap(({ roots }) => roots)])
    if (!existsSync(join(root, path))) throw new Error(`no such root of a file: ${path}`);
  const closures = new Map<string, ReadonlySet<string>>();
  const needs = (path: string, id: string, graph: Graph) => {
    // What mounts a page must not come with another one.
    if (id.includes('/entrypoints/')) return false;
    if (path.endsWith('/')) return id.startsWith(`${root}/${path}`);
    const known = closures.get(path) ?? closureOf(`${root}/${path}`, graph);
    closures.set(path, known);
    return known.has(id);
  };
  const file = ({ name, roots }: LaterFile, at: number): Group => ({
    name: (id, graph) => (roots.some((path) => needs(path, id, graph)) ? name : null),
    debugName: name,
    priority: FIRST - at,
  });
  const start = file({ name: 'start', roots: [START] }, 0);
  return {
    groups: [{ ...start, tags: ['$initial'] }, ...LATER.map((one, at) => file(one, at + 1))],
  };
}
