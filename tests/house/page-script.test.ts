import { join, relative } from 'node:path';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './cruise';

/** Files that something of is left in the script that runs in pages. */
async function filesInPageScript(): Promise<string[]> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, ''), 'wxt/browser': '@wxt-dev/browser' } },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: [
          join(ROOT, 'entrypoints/page.content/run-page-script.ts'),
          join(ROOT, 'entrypoints/page.content/take-turn.ts'),
        ],
        formats: ['es'],
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunks = outputs.flatMap(({ output }) => output).filter((one) => one.type === 'chunk');
  return chunks.flatMap(({ modules }) =>
    Object.entries(modules)
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([file]) => relative(ROOT, file)),
  );
}

describe('the script that runs in pages', () => {
  let files: string[];
  beforeAll(async () => {
    files = await filesInPageScript();
  }, 60_000);

  it('draws, follows and inserts', () => {
    for (const name of ['watch-chat', 'follow-list', 'insert-text', 'sketch/drawing'])
      expect(files).toContain(`utils/sites/${name}.ts`);
  });

  it.each([
    [
      'who reads and judges: names, votes, labels',
      /^utils\/sites\/(?:reading|recognise|known|bills)\//,
    ],
    ['the record or any other room', /^(?:components|utils\/(?!sites\/|messaging\/))/],
    ['schemas', /zod|utils\/messaging\/(?:extension|sketch)/],
    ['packages but the browser itself', /node_modules\/(?!@wxt-dev\/browser\/)/],
  ])('holds nothing of %s', (_, pattern) => {
    expect(files.filter((file) => pattern.test(file))).toEqual([]);
  });
});
