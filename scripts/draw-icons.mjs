import { mkdir, readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';

const SIZES = [16, 32, 48, 96, 128];

/** Draws public/icon/*.png from public/icon.svg; run by hand when the mark changes. */
const svg = await readFile('public/icon.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env.REPRIEVE_CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
await mkdir('public/icon', { recursive: true });
for (const size of SIZES) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await writeFile(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
