import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root = '';

const put = (path: string, text: string) => writeFileSync(join(root, path), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reprieve-bytes-'));
  mkdirSync(join(root, 'chunks'));
  mkdirSync(join(root, 'content-scripts'));
  put('content-scripts/page.js', 'var page;');
  put('sidepanel.html', '<script type="module" src="/chunks/panel.js"></script>');
  put(
    'chunks/panel.js',
    'import{a}from"./shared.js";import"./side.js";const later=()=>import("./later.js");',
  );
  put('chunks/shared.js', 'export const a=1;');
  put('chunks/side.js', 'export*from"./shared.js";');
  put('chunks/later.js', noise(200_000));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Text that does not get smaller. */
const noise = (bytes: number) => `/*${randomBytes(bytes).toString('base64')}*/`;

function check() {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/check-bytes.mjs', root], {
    encoding: 'utf8',
  });
  return { status, stdout };
}

test('counts what loads at once and nothing that comes later', () => {
  const { status, stdout } = check();
  expect(status).toBe(0);
  for (const file of ['sidepanel.html', 'panel.js', 'shared.js', 'side.js'])
    expect(stdout).toContain(file);
  expect(stdout).not.toContain('later.js');
});

test('fails when the panel is over its budget, however deep the weight lies', () => {
  put('chunks/shared.js', `export const a=1;${noise(140_000)}`);
  const { status, stdout } = check();
  expect(status).toBe(1);
  expect(stdout).toMatch(/✗ side panel: \d+ of 130000/);
});

test('fails when the page script is over its budget or missing', () => {
  put('content-scripts/page.js', noise(16_000));
  expect(check().status).toBe(1);
  rmSync(join(root, 'content-scripts/page.js'));
  expect(check().stdout).toContain('page.js is not in');
});
