import type { LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import { type FirefoxStart, firefoxPrefs } from './firefox-prefs.ts';

export function firefoxOptions(start: FirefoxStart & { profileDir: string }): PuppeteerOptions {
  const { options, profileDir } = start;
  const { width, height } = options.windowSize ?? { width: 1280, height: 860 };
  return {
    browser: 'firefox',
    executablePath:
      options.executablePath ?? process.env.REPRIEVE_FIREFOX ?? '/usr/bin/firefox-esr',
    headless: options.headless ?? true,
    userDataDir: profileDir,
    defaultViewport: null,
    // With a window, whoever opened it tidies up after Ctrl+C.
    handleSIGINT: options.headless !== false,
    handleSIGTERM: options.headless !== false,
    timeout: 60_000,
    // System access: extension pages, and the window's own code for toolbar and sidebar.
    args: ['--remote-allow-system-access', '--width', `${width}`, '--height', `${height}`],
    extraPrefsFirefox: firefoxPrefs(start),
  };
}
