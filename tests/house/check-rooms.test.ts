import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { plant, ROOT } from './cruise';

let root = '';
afterEach(() => rmSync(root, { recursive: true, force: true }));

function check(files: Readonly<Record<string, string>>, ...folders: string[]) {
  root = plant(files);
  const args = [join(ROOT, 'scripts/check-rooms.mjs'), ...folders];
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
}

describe('npm run check:rooms', () => {
  it('passes and says how much it looked at', () => {
    const { status, stdout } = check({ 'utils/money/index.ts': 'export const a = 1;\n' }, 'utils');
    expect(stdout).toContain('1 files, 0 imports checked.');
    expect(status).toBe(0);
  });

  it('names the rule, the file and what to do', () => {
    const files = { 'utils/money/index.ts': "import '@/components/ui/Button';\n" };
    const { status, stderr } = check(files, 'utils');
    expect(stderr).toContain('utils/money/index.ts → @/components/ui/Button');
    expect(stderr).toContain('unresolvable: ');
    expect(stderr).toContain('fix the path');
    expect(status).toBe(1);
  });

  it.each([
    ['there is nothing to look at', { 'docs/a.md': '', 'utils/a.ts': '' }, 'docs'],
    ['the folder does not exist', { 'utils/a.ts': '' }, 'util'],
    ['there is no source at all', {}, 'utils'],
  ])('fails when %s', (_, files, folder) => {
    const { status, stderr } = check(files, folder);
    expect(stderr).not.toBe('');
    expect(status).toBe(1);
  });
});
