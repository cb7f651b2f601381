import { resolve } from 'node:path';
import { ChromiumDriver } from './chromium-driver.ts';
import type { BrowserDriver, BrowserName, LaunchOptions } from './driver-types.ts';
import { FirefoxDriver } from './firefox-driver.ts';
import { makeWorkplace } from './make-workplace.ts';

export async function launchBrowser(
  name: BrowserName,
  options: LaunchOptions,
): Promise<BrowserDriver> {
  const absolute = { ...options, extensionDir: resolve(options.extensionDir) };
  const place = await makeWorkplace(absolute);
  if (name === 'chromium') {
    const chromium = new ChromiumDriver(absolute, place);
    await chromium.start();
    return chromium;
  }
  const firefox = new FirefoxDriver(absolute, place);
  await firefox.install();
  await firefox.start();
  return firefox;
}
