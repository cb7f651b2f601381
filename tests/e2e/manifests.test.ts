import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a manifest may say without asking for any power; everything else stands in the allow-list. */
const HARMLESS = [
  'manifest_version',
  'name',
  'short_name',
  'description',
  'version',
  'default_locale',
  'icons',
  'action',
  'options_ui',
];

type Manifest = Readonly<Record<string, unknown>>;
const readJson = (...path: string[]) =>
  JSON.parse(readFileSync(join(ROOT, ...path), 'utf8')) as Manifest;

/** Every file the manifest names. */
function namedFiles(value: unknown): string[] {
  if (typeof value === 'string') return /^[\w/-]+\.(?:js|html|png|svg)$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(namedFiles);
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (target) => {
  const built = readJson('.output', target, 'manifest.json');
  const allowed = readJson('tests', 'manifests', `${target}.json`);

  it('asks for exactly what its allow-list says', () => {
    const powers = Object.entries(built).filter(([key]) => !HARMLESS.includes(key));
    expect(Object.fromEntries(powers)).toEqual(allowed);
  });

  it('gets no site at install and shows nothing of itself to pages', () => {
    for (const key of [
      'host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'optional_permissions',
    ]) {
      expect(built).not.toHaveProperty(key);
    }
    const { permissions } = built as { permissions: string[] };
    expect(
      permissions.filter((name) => /[:/*<]|tabs|history|cookies|webRequest/.test(name)),
    ).toEqual([]);
  });

  it('opens the network to nobody', () => {
    const { extension_pages: policy } = built.content_security_policy as {
      extension_pages: string;
    };
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/https?:|wss?:|\*|data:|unsafe/);
  });

  it('names only files that are there', () => {
    const missing = namedFiles(built).filter(
      (file) => !existsSync(join(ROOT, '.output', target, file)),
    );
    expect(missing).toEqual([]);
    expect(namedFiles(built).length).toBeGreaterThan(5);
  });

  it('has its words in every language', () => {
    const words = [...JSON.stringify(built).matchAll(/__MSG_(\w+)__/g)].map(
      ([, name]) => name ?? '',
    );
    expect(words.length).toBeGreaterThan(1);
    for (const locale of ['zh_CN', 'zh_TW', 'en']) {
      const messages = readJson('.output', target, '_locales', locale, 'messages.json');
      expect(words.filter((name) => !Object.hasOwn(messages, name))).toEqual([]);
    }
  });
});
