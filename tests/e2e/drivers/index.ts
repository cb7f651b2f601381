export { besidePictures } from './beside-pictures.ts';
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
export { pause, waitUntil } from './wait-until.ts';
