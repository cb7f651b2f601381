import { browser } from 'wxt/browser';

/** Installed, updated, browser started: the moments at which the browser may have dropped our state. */
export function onStart(next: () => void): void {
  browser.runtime.onInstalled.addListener(next);
  browser.runtime.onStartup.addListener(next);
}

export function browserLanguages(): string[] {
  return [browser.i18n.getUILanguage(), ...navigator.languages];
}
