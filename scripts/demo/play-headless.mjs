import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../tests/e2e/drivers/index.ts';
import { keepProof } from '../../tests/e2e/keep-proof.ts';
import { playMainJob } from '../../tests/e2e/main-job.ts';
import { withProgress } from '../set-up/progress.mjs';

const WHAT = {
  'first-run': 'the panel is open and asks three questions, each of which may be skipped',
  'site-off': 'the panel knows the page; it is still off, nothing runs in it',
  'site-on': 'turned on in one click, for this site only; the chat is being read',
  inserted: 'the fitting sentence stands in the chat’s box, nothing was sent',
  'sent-by-the-user': 'the user sent it; the agent answered, the suggestions changed',
  answered: 'the next line and its answer',
  reminder: '"within 3 working days" became a reminder',
  record: 'the conversation is in the record, line by line',
  restarted: 'after a restart of the browser the record is still there',
  saved: 'the record was saved as text and as JSON',
  reminders: 'and the reminder is there, too',
};

/** The main job plays by itself; demo-output/ holds a picture of every step and what was kept. */
export async function playHeadless({ root, browser, lang, extensionDir, site }) {
  const folder = join(root, 'demo-output');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  let driver;
  await withProgress(`Starting ${browser} without a window`, async () => {
    driver = await launchBrowser(browser, {
      extensionDir,
      lang,
      grant: ['http://127.0.0.1/*', 'http://localhost/*'],
    });
  });
  const step = stepWriter(folder, driver);
  try {
    const result = await playMainJob({ driver, site, locale: lang, step });
    const proof = await keepProof({ driver, site, locale: lang, result, step });
    writeFiles(folder, proof);
    console.log(
      `  slowest answer of the panel: ${Math.max(...result.delays)} ms after the line stood in the page`,
    );
  } finally {
    await driver.close();
  }
  const { byExtension } = await driver.network();
  console.log(`  requests the extension made on the network: ${byExtension.length}`);
  return finish(folder, byExtension);
}

function stepWriter(folder, driver) {
  let number = 0;
  return async (name, page, panel) => {
    number += 1;
    const file = `${String(number).padStart(2, '0')}-${name}.png`;
    writeFileSync(join(folder, file), await driver.picture(page, panel));
    console.log(`✓ ${String(number).padStart(2)}  ${WHAT[name] ?? name}  → demo-output/${file}`);
  };
}

function writeFiles(folder, { conversation, reminder }) {
  writeFileSync(join(folder, 'conversation.txt'), conversation.text);
  writeFileSync(join(folder, 'conversation.json'), conversation.json);
  writeFileSync(join(folder, 'reminder.json'), `${JSON.stringify(reminder, null, 2)}\n`);
}

function finish(folder, byExtension) {
  const missing = ['conversation.txt', 'conversation.json', 'reminder.json'].filter(
    (name) => !existsSync(join(folder, name)),
  );
  for (const name of missing) console.log(`✗ demo-output/${name} is missing`);
  for (const request of byExtension) console.log(`✗ request: ${request}`);
  if (missing.length > 0 || byExtension.length > 0) return 1;
  console.log(
    '\nAll of it happened. See demo-output/: the pictures, conversation.txt and .json, reminder.json.',
  );
  return 0;
}
