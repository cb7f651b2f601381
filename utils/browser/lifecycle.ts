import { browser } from 'wxt/browser';

/** Installed, updated, browser started: the moments at which the browser may have dropped our state. */
export function onStart(next: () => void): void {
  browser.runtime.onInstalled.addListener(next);
  browser.runtime.onStartup.addListener(next);
}

/** What the user asked pages to be written in comes before what the browser's menus are in. */
export function browserLanguages(): string[] {
  return [...navigator.languages, browser.i18n.getUILanguage()];
}
