export type {
  BrowserDriver,
  BrowserName,
  ExtensionApi,
  LaunchOptions,
  NetworkReport,
} from './driver-types.ts';
export { launchBrowser } from './launch-browser.ts';
export type { Locator } from './locate-in-page.ts';
export type { Surface } from './surface.ts';
export { waitUntil } from './wait-until.ts';
