import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../tests/e2e/drivers/index.ts';
import { playMainJob } from '../../tests/e2e/main-job.ts';
import { buildSupportSite } from '../../tests/support-site/build.mjs';
import { serveSupportSite } from '../../tests/support-site/serve.mjs';
import { buildExtension } from './build-extension.mjs';

const ZONES = { 'zh-CN': 'Asia/Shanghai', en: 'Europe/London' };
const HEIGHT = 640;
const LARGEST = 150_000;

/** The pictures of both READMEs, out of the main job as the demo plays it. */
export async function takePictures(root) {
  const folder = join(root, 'docs', 'pictures');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const extensionDir = await buildExtension(root, 'chromium');
  await buildSupportSite();
  const site = await serveSupportSite();
  try {
    for (const lang of Object.keys(ZONES))
      await ofOneLanguage({ folder, lang, extensionDir, site });
  } finally {
    await site.close();
  }
  return 0;
}

async function ofOneLanguage({ folder, lang, extensionDir, site }) {
  const keep = (name, picture) => {
    const file = join(folder, `${name}.${lang}.png`);
    writeFileSync(file, picture);
    const { size } = statSync(file);
    if (size > LARGEST) throw new Error(`${file} has ${size} bytes, more than ${LARGEST}`);
    console.log(`✓ docs/pictures/${name}.${lang}.png  ${Math.round(size / 1000)} kB`);
  };
  process.env.TZ = ZONES[lang];
  const driver = await launchBrowser('chromium', {
    extensionDir,
    lang,
    grant: ['http://127.0.0.1/*', 'http://localhost/*'],
    watchNetwork: false,
  });
  const step = async (name, page, panel) => {
    if (name === 'first-run') {
      await page.port.page.setViewport({ width: 560, height: HEIGHT });
      await panel.port.page.setViewport({ width: 360, height: HEIGHT });
    }
    if (name === 'inserted') keep('beside', await driver.picture(page, panel));
    if (name !== 'record') return;
    await panel.waitForGone('[data-testid="feedback"]');
    await panel.evaluate(() => {
      document.querySelector('[data-testid="message"]')?.scrollIntoView({ behavior: 'instant' });
    });
    keep('record', await panel.screenshot());
    await panel.click('[data-testid="tab-reminders"]');
    await panel.waitFor('[data-testid="reminder"]');
    keep('reminders', await panel.screenshot());
  };
  try {
    await playMainJob({ driver, site, locale: lang, step });
  } finally {
    await driver.close();
  }
}
