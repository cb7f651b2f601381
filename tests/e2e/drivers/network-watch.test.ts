import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BrowserName, launchBrowser, waitUntil } from './index.ts';

const LEAK = 'https://leak.invalid/secret';

/** An extension that does what ours must never do, so that silence means something. */
async function leakingExtension(folder: string, browser: BrowserName): Promise<string> {
  await mkdir(folder);
  const background =
    browser === 'chromium' ? { service_worker: 'leak.js' } : { scripts: ['leak.js'] };
  const manifest = {
    manifest_version: 3,
    name: 'Leak',
    version: '1',
    background,
    permissions: ['storage'],
    host_permissions: ['https://leak.invalid/*'],
    browser_specific_settings: { gecko: { id: 'reprieve@reprieve.example' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const tell = `(globalThis.browser ?? chrome).storage.local.set({ asked: 1 })`;
  await writeFile(
    join(folder, 'leak.js'),
    `fetch('${LEAK}').catch(() => {}).finally(() => ${tell});`,
  );
  return folder;
}

test.each(['chromium', 'firefox'] as const)(
  'a request of an extension is seen in %s',
  async (name) => {
    const dir = await mkdtemp(join(tmpdir(), 'reprieve-leak-'));
    const extensionDir = await leakingExtension(join(dir, 'extension'), name);
    const browser = await launchBrowser(name, { extensionDir });
    try {
      // A second start: Firefox runs the first one before anybody can listen.
      await browser.stopWorker();
      await waitUntil('the leak to be tried', () =>
        browser.background(async (api) => (await api.storage.local.get()).asked === 1),
      );
    } finally {
      await browser.close();
      await rm(dir, { recursive: true, force: true });
    }
    const { byExtension, elsewhere } = await browser.network();
    expect(elsewhere).toContain('CONNECT leak.invalid:443');
    expect(byExtension).toContain(`GET ${LEAK}`);
  },
);
