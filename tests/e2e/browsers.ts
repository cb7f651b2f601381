import {
  type BrowserDriver,
  type BrowserName,
  type LaunchOptions,
  launchBrowser,
} from './drivers/index.ts';

export const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** The built extension in a fresh profile; sites on this machine can be turned on without a prompt. */
export function launchProduct(
  name: BrowserName,
  options: Partial<LaunchOptions> = {},
): Promise<BrowserDriver> {
  return launchBrowser(name, {
    extensionDir: name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3',
    grant: ['http://127.0.0.1/*', 'http://localhost/*'],
    ...options,
  });
}
