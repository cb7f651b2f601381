import { parseArgs } from 'node:util';
import { launchBrowser } from '../tests/e2e/drivers/index.ts';
import { buildBench, removeBench } from './bench/build-bench.mjs';
import { byteRows } from './bench/byte-rows.mjs';
import { serveChats } from './bench/chat-server.mjs';
import { keepRows, keptRows } from './bench/kept-rows.mjs';
import { detectionRows, followRows, pageRows } from './bench/page-rows.mjs';
import { panelRows } from './bench/panel-rows.mjs';
import { recordRows } from './bench/record-rows.mjs';
import { suggestionRows } from './bench/suggestion-rows.mjs';
import { turnOn } from './bench/turn-on.mjs';
import { writeTable } from './bench/write-table.mjs';

/**
 * `npm run bench`: the table of docs/benchmarks.md anew; half an hour. `--only panel,record` measures
 * these again and takes the other rows from the last time.
 */
const GROUPS = {
  bytes: ({ extensionDir }) => byteRows(extensionDir),
  panel: ({ driver }) => panelRows(driver, 'nothing stored', 1.5),
  pages: ({ driver, chats }) => pageRows(driver, chats),
  detection: ({ driver, chats }) => detectionRows(driver, chats),
  following: ({ driver, chats }) => followRows(driver, chats),
  suggestions: ({ tab }) => suggestionRows(tab),
  record: ({ tab }) => recordRows(tab),
  full: ({ driver }) => panelRows(driver, '100,000 messages', 4),
};

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wanted = values.only?.split(',') ?? Object.keys(GROUPS);

const extensionDir = await buildBench();
const chats = await serveChats();
const driver = await launchBrowser('chromium', {
  extensionDir,
  grant: ['http://127.0.0.1/*'],
  watchNetwork: false,
});
try {
  const { port } = await driver.newPage(chats.off(0));
  const browser = await port.page.browser().version();
  let isOn = false;
  for (const [name, measure] of Object.entries(GROUPS)) {
    if (!wanted.includes(name)) continue;
    // Not before: what the panel shows first must not come from a chat that was read.
    if (!isOn && ['pages', 'detection', 'following'].includes(name)) {
      isOn = true;
      await turnOn(driver, chats);
    }
    const needsTab = ['suggestions', 'record'].includes(name);
    const tab = needsTab ? await driver.openExtensionPage('bench.html') : null;
    keepRows(name, await measure({ driver, chats, extensionDir, tab }), browser);
    await tab?.close();
  }
  console.log(writeTable(Object.keys(GROUPS).flatMap(keptRows)));
} finally {
  await driver.close();
  chats.close();
  removeBench();
}
