import { browser } from 'wxt/browser';
import { tabsAt } from './tabs';

const SCRIPT_ID = 'page';
const SCRIPT_FILE = 'content-scripts/page.js';
const READER_FILE = 'read-page.js';

/** The match pattern that asks for one origin. Ports are not part of patterns in Firefox. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Origins a page script can run on; browser pages, files and stores are not among them. */
export function isWebOrigin(origin: string): boolean {
  return /^https?:\/\/[^/]+$/.test(origin);
}

/** Must be the first call of the click: Firefox forgets the gesture at the first await. */
export function requestSiteAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(patternOf) });
}

export async function hasSiteAccess(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

export async function dropSiteAccess(origins: readonly string[]): Promise<void> {
  await browser.permissions.remove({ origins: origins.map(patternOf) }).catch(() => false);
}

/** Every site the user let us read, also those of which nothing is written down any more. */
export async function dropAllSiteAccess(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
}

/** Registers the page script for exactly these origins, for this and later visits; none removes it. */
export async function registerPageScript(origins: readonly string[]): Promise<void> {
  const matches = [...new Set(origins.map(patternOf))].sort();
  // Several starts and changes may ask at once: one after the other, so that the last one stands.
  await navigator.locks.request('reprieve-page-script', () => register(matches));
}

async function register(matches: string[]): Promise<void> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (
    registered &&
    matches.length > 0 &&
    registered.matches?.toSorted().join() === matches.join()
  ) {
    return;
  }
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    {
      id: SCRIPT_ID,
      js: [SCRIPT_FILE],
      matches,
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
}

/** Starts the page script in an open tab; a second start replaces the first (it guards itself). */
export async function startPageScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [`/${SCRIPT_FILE}` as '/background.js'],
  });
}

/** What one frame answered; its shape is for the caller to check. */
export interface FrameAnswer {
  readonly frameId: number;
  readonly answer: unknown;
}

/**
 * Reads the tab once, under site access or activeTab: the frames we may look into, or only the tab
 * itself where one of them says no. Empty when we may not look at all.
 */
export async function runPageReader(tabId: number): Promise<FrameAnswer[]> {
  const run = async (allFrames: boolean) => {
    const answers = await browser.scripting.executeScript({
      target: { tabId, allFrames },
      files: [`/${READER_FILE}` as '/background.js'],
    });
    return answers.flatMap(({ frameId, result }) =>
      result === null || result === undefined ? [] : [{ frameId, answer: result as unknown }],
    );
  };
  try {
    return await run(true);
  } catch {
    return run(false).catch(() => []);
  }
}

/** After an install or reload open pages hold a dead script or none: they get a living one. */
export async function startInOpenTabs(origins: readonly string[]): Promise<void> {
  const tabs = await tabsAt(origins);
  await Promise.all(tabs.map((tabId) => startPageScript(tabId).catch(() => undefined)));
}

/** Tells when the user takes access away (or gives it) in the browser's own settings. */
export function onSiteAccessChanged(next: () => void): void {
  browser.permissions.onAdded.addListener(next);
  browser.permissions.onRemoved.addListener(next);
}
