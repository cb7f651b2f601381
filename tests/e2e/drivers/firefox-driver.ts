import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type {
  BrowserDriver,
  ExtensionApi,
  LaunchOptions,
  NetworkReport,
  OpenPanelOptions,
} from './driver-types.ts';
import { endProcess, processExit } from './end-process.ts';
import { FirefoxBackground } from './firefox-background.ts';
import { firefoxOptions } from './firefox-options.ts';
import { FirefoxPort } from './firefox-port.ts';
import { dropPrefsCopies, EXTENSION_UUID, GECKO_ID } from './firefox-prefs.ts';
import { FirefoxSession } from './firefox-session.ts';
import * as privileged from './firefox-window.ts';
import type { Workplace } from './make-workplace.ts';
import { storeZip } from './store-zip.ts';
import { Surface } from './surface.ts';
import { waitUntil } from './wait-until.ts';

const WIDGET = GECKO_ID.replaceAll(/\W/g, '_');
const SIDEBAR = `${WIDGET}-sidebar-action`;
const BUTTON = `${WIDGET}-browser-action`;

export class FirefoxDriver implements BrowserDriver {
  readonly name = 'firefox';
  readonly extensionOrigin = `moz-extension://${EXTENSION_UUID}`;
  readonly profileDir: string;
  readonly downloadDir: string;
  readonly #options: LaunchOptions;
  readonly #place: Workplace;
  readonly #requestLog: string;
  #browser: Browser | undefined;
  #report: NetworkReport | undefined;
  #bidi: FirefoxSession | undefined;

  constructor(options: LaunchOptions, place: Workplace) {
    this.#options = options;
    this.#place = place;
    this.profileDir = place.profileDir;
    this.downloadDir = place.downloadDir;
    this.#requestLog = join(place.dir, 'extension-requests.log');
  }

  async install(): Promise<void> {
    const folder = join(this.profileDir, 'extensions');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, `${GECKO_ID}.xpi`), await storeZip(this.#options.extensionDir));
  }

  async start(): Promise<void> {
    const proxyPort = this.#place.proxy?.port;
    this.#browser = await puppeteer.launch(
      firefoxOptions({ options: this.#options, ...this.#place, proxyPort }),
    );
    await dropPrefsCopies(this.profileDir);
    this.#bidi = new FirefoxSession(this.#browser);
    await this.#window.inBrowserWindow(privileged.noteExtensionRequests, this.#requestLog);
    await this.#background.installed(this.#options.inPrivateWindows);
  }

  get #window(): FirefoxSession {
    if (!this.#bidi) throw new Error('The browser is not running');
    return this.#bidi;
  }

  async newPage(url: string): Promise<Surface> {
    const page = new Surface(new FirefoxPort(this.#window, await this.#window.emptyTab()));
    await page.goto(url);
    return page;
  }

  async openExtensionPage(path: string): Promise<Surface> {
    const page = await this.newPage(`${this.extensionOrigin}/${path}`);
    const isThere = (origin: string) =>
      location.href.startsWith(origin) && document.readyState === 'complete';
    await page.waitUntil(`${path} to load`, isThere, [this.extensionOrigin]);
    return page;
  }

  async openPopup(page: Surface): Promise<Surface> {
    await page.bringToFront();
    await waitUntil('the toolbar button', () =>
      this.#window.inBrowserWindow(privileged.pressToolbarButton, BUTTON),
    );
    return this.#attach('popup', () => this.#window.inBrowserWindow(privileged.closePopup));
  }

  async openPanel(page: Surface, { via = 'popup' }: OpenPanelOptions = {}): Promise<Surface> {
    const isOpen = () => this.#window.inBrowserWindow(privileged.isSidebarOpen, SIDEBAR);
    if (!(await isOpen())) {
      if (via === 'rail') {
        await this.#window.inBrowserWindow(privileged.showSidebar, SIDEBAR);
      } else {
        const popup = await this.openPopup(page);
        await popup.click('[data-testid="open-panel"]');
      }
      await waitUntil('the sidebar to open', isOpen);
    }
    return this.#attach('sidebar', () => this.closePanel());
  }

  /** Firefox loads the popup in a hidden frame and then swaps it: only a document that answers counts. */
  #attach(place: privileged.Place, close?: () => Promise<void>): Promise<Surface> {
    return waitUntil(`the ${place}`, async () => {
      const context = await this.#window.inBrowserWindow(
        privileged.exposeDocument,
        place,
        GECKO_ID,
      );
      if (!context) return null;
      const surface = new Surface(new FirefoxPort(this.#window, context, close ? { close } : {}));
      return (await surface.evaluate(() => document.readyState)) === 'complete' ? surface : null;
    });
  }

  closePanel(): Promise<void> {
    return this.#window.inBrowserWindow(privileged.hideSidebar);
  }

  setPanelWidth(width: number): Promise<void> {
    return this.#window.inBrowserWindow(privileged.setSidebarWidth, width);
  }

  get #background(): FirefoxBackground {
    return new FirefoxBackground(this.#window);
  }

  background<A extends unknown[], R>(
    work: (api: ExtensionApi, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return this.#background.run<R>(work, args);
  }

  stopWorker(): Promise<void> {
    return this.#background.stop();
  }

  async isWorkerRunning(): Promise<boolean> {
    return (await this.#background.state()) === 'running';
  }

  reloadExtension(): Promise<void> {
    return this.#background.reload();
  }

  notifications(): Promise<string[]> {
    return this.background(async (api) => Object.keys(await api.notifications.getAll()));
  }

  clipboard(): Promise<string> {
    return this.#window.inBrowserWindow(privileged.readClipboard);
  }

  /** Firefox can draw its whole window, with the sidebar where it really is. */
  async picture(): Promise<Buffer> {
    return Buffer.from(await this.#window.inBrowserWindow(privileged.drawWindow), 'base64');
  }

  async restart(): Promise<void> {
    await this.#stop();
    await this.start();
  }

  async kill(): Promise<void> {
    await endProcess(this.#browser?.process());
    this.#browser = undefined;
    this.#bidi = undefined;
  }

  exited(): Promise<void> {
    return processExit(this.#browser?.process());
  }

  async #stop(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    this.#bidi = undefined;
    await browser?.close();
  }

  async network(): Promise<NetworkReport> {
    if (this.#browser) throw new Error('Complete only after close()');
    if (!this.#report) {
      const log = await readFile(this.#requestLog, 'utf8').catch(() => '');
      this.#report = this.#place.report(log.split('\n').filter(Boolean));
    }
    return this.#report;
  }

  async close(): Promise<void> {
    await this.#stop();
    await this.network();
    await this.#place.clear();
  }
}
