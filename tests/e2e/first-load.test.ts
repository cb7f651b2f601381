import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchProduct } from './browsers.ts';
import type { ChromiumPort } from './drivers/chromium-port.ts';
import { type BrowserDriver, type Surface, waitUntil } from './drivers/index.ts';

/** The files of scripts the browser has read for this document, without their hashes. */
async function loadedScripts(surface: Surface): Promise<string[]> {
  const session = await (surface.port as ChromiumPort).page.createCDPSession();
  const found = new Set<string>();
  session.on('Debugger.scriptParsed', ({ url }) => {
    const [, name] = /\/chunks\/(.+)-[\w-]{8}\.js$/.exec(url) ?? [];
    if (name) found.add(name);
  });
  await session.send('Debugger.enable');
  await session.detach();
  return [...found].sort();
}

/** Once these are there and whatever else was on its way. */
async function loadedWith(surface: Surface, names: readonly string[]): Promise<string[]> {
  await waitUntil(names.join(), async () => {
    const loaded = await loadedScripts(surface);
    return names.every((name) => loaded.includes(name));
  });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return loadedScripts(surface);
}

const START = ['messages-zh-CN', 'record', 'rolldown-runtime', 'shared', 'sidepanel', 'start'];

describe('what the panel loads where nothing is on', () => {
  let driver: BrowserDriver;
  let panel: Surface;

  beforeAll(async () => {
    driver = await launchProduct('chromium');
    panel = await driver.openPanel(await driver.newPage('about:blank'));
    await panel.waitFor('[data-testid="first-run"]');
  });
  afterAll(() => driver?.close());

  test('before anything is answered: words, the record and no more', async () => {
    expect(await loadedWith(panel, START)).toEqual(START);
  });

  test('for the first sentences: the pack and what judges it, nothing that reads', async () => {
    await panel.click('[data-testid="first-run-skip"]');
    await panel.waitFor('[data-testid="suggestion-text"]');
    const expected = [...START, 'now', 'words-zh-CN'].sort();
    expect(await loadedWith(panel, expected)).toEqual(expected);
  });
});
