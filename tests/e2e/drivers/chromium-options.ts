import { join } from 'node:path';
import type { LaunchOptions as PuppeteerOptions } from 'puppeteer-core';
import type { LaunchOptions } from './driver-types.ts';

/** What Chromium asks its maker for by itself; it only fills the log. */
const QUIET = [
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  '--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,Translate',
];

export interface ChromiumStart {
  options: LaunchOptions;
  profileDir: string;
  proxyPort: number | undefined;
  netLog: string;
}

export function chromiumOptions({
  options,
  profileDir,
  proxyPort,
  netLog,
}: ChromiumStart): PuppeteerOptions {
  const { width, height } = options.windowSize ?? { width: 1280, height: 860 };
  const lang = options.lang ?? 'zh-CN';
  const watch = proxyPort
    ? [
        `--proxy-server=127.0.0.1:${proxyPort}`,
        '--proxy-bypass-list=<-loopback>',
        `--log-net-log=${netLog}`,
      ]
    : [];
  const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return {
    executablePath: options.executablePath ?? process.env.REPRIEVE_CHROMIUM ?? '/usr/bin/chromium',
    headless: options.headless ?? true,
    pipe: true,
    // Kept at start by path, so that it survives a restart with the same identity and data.
    enableExtensions: true,
    userDataDir: profileDir,
    defaultViewport: null,
    // With a window, whoever opened it tidies up after Ctrl+C.
    handleSIGINT: options.headless !== false,
    handleSIGTERM: options.headless !== false,
    timeout: 60_000,
    env: { ...process.env, LANGUAGE: lang.replace('-', '_') },
    args: [
      `--load-extension=${options.extensionDir}`,
      `--window-size=${width},${height}`,
      `--lang=${lang}`,
      `--accept-lang=${lang}`,
      `--crash-dumps-dir=${join(profileDir, 'crashes')}`,
      '--hide-crash-restore-bubble',
      ...sandbox,
      ...QUIET,
      ...watch,
    ],
  };
}
