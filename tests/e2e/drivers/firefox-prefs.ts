import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from './driver-types.ts';

export const GECKO_ID = 'reprieve@reprieve.example';
/** Firefox draws this per profile; fixed here so that a test can name the extension's pages. */
export const EXTENSION_UUID = '5e9a1c3e-0b54-4c0e-8a55-52e9a1c0ffee';

export interface FirefoxStart {
  options: LaunchOptions;
  downloadDir: string;
  proxyPort: number | undefined;
}

type Prefs = Record<string, string | number | boolean>;

export function firefoxPrefs({ options, downloadDir, proxyPort }: FirefoxStart): Prefs {
  return {
    ...installPrefs(),
    // Without a window nobody could answer the prompt for site access: the click alone grants it.
    'extensions.webextOptionalPermissionPrompts': options.headless === false,
    // Firefox's own notification windows: they can be seen and counted without a desktop.
    'alerts.useSystemBackend': false,
    'intl.accept_languages': acceptLanguages(options.lang ?? 'zh-CN'),
    'browser.download.folderList': 2,
    'browser.download.dir': downloadDir,
    'browser.download.useDownloadDir': true,
    ...(proxyPort ? proxyPrefs(proxyPort) : {}),
    ...options.firefoxPrefs,
  };
}

/** An unsigned add-on file in the profile is taken as installed for good, so it is there after a restart. */
function installPrefs(): Prefs {
  return {
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.startupScanScopes': 15,
    'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: EXTENSION_UUID }),
  };
}

function proxyPrefs(port: number): Prefs {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.no_proxies_on': '',
  };
}

function acceptLanguages(lang: string): string {
  return lang.startsWith('zh') ? `${lang},zh,en` : lang;
}

/**
 * Puppeteer puts a profile's preferences back when the browser has gone, at a moment of its own. After
 * a restart ours must be as the browser left them: without the copies it changes nothing.
 */
export async function dropPrefsCopies(profileDir: string): Promise<void> {
  for (const name of ['user.js.puppeteer', 'prefs.js.puppeteer']) {
    await rm(join(profileDir, name), { force: true });
  }
}
