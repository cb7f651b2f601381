import { launchBrowser } from '../../tests/e2e/drivers/index.ts';
import { chooseLanguage } from '../../tests/e2e/main-job.ts';
import { withProgress } from '../set-up/progress.mjs';

/** A person plays: the browser with the chat and the panel open, until it is closed. */
export async function showHeaded({ browser, lang, extensionDir, site }) {
  let driver;
  await withProgress(`Opening ${browser}`, async () => {
    driver = await launchBrowser(browser, {
      extensionDir,
      lang,
      headless: false,
      watchNetwork: false,
    });
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void driver.close());
  const page = await driver.newPage(site.chatUrl(lang, { delay: 900, keep: true }));
  await chooseLanguage(await driver.openPanel(page), lang);
  console.log(`
The panel is open beside a sample support chat (${site.chatUrl(lang)}).
1. Answer or skip the three questions, then press "turn on here" and allow it.
2. Press "insert": the sentence stands in the chat's box. Sending it is up to you.
3. The agent answers; the panel offers the next sentence and keeps the record.
Bill page: ${site.billUrl(lang)}

Close the browser, or press Ctrl+C here, to end the demo.`);
  await driver.exited();
  await driver.close();
  return 0;
}
