import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { besidePictures } from './beside-pictures.ts';
import { extensionIdOf, grantWithoutPrompt } from './chromium-grants.ts';
import { extensionRequestsIn } from './chromium-net-log.ts';
import { chromiumOptions } from './chromium-options.ts';
import { ChromiumPort } from './chromium-port.ts';
import { ChromiumWorker } from './chromium-worker.ts';
import type {
  BrowserDriver,
  ExtensionApi,
  LaunchOptions,
  NetworkReport,
  OpenPanelOptions,
} from './driver-types.ts';
import { endProcess, processExit } from './end-process.ts';
import type { Workplace } from './make-workplace.ts';
import { Surface } from './surface.ts';
import { waitUntil } from './wait-until.ts';

const pageOf = (surface: Surface): Page => (surface.port as ChromiumPort).page;

export class ChromiumDriver implements BrowserDriver {
  readonly name = 'chromium';
  readonly extensionOrigin: string;
  readonly profileDir: string;
  readonly downloadDir: string;
  readonly #options: LaunchOptions;
  readonly #place: Workplace;
  readonly #id: string;
  readonly #netLogs: string[] = [];
  readonly #ownTabs = new Set<Target>();
  #browser: Browser | undefined;
  #latestWorker: ChromiumWorker | undefined;
  #report: NetworkReport | undefined;

  constructor(options: LaunchOptions, place: Workplace) {
    this.#options = options;
    this.#place = place;
    this.#id = extensionIdOf(options.extensionDir);
    this.extensionOrigin = `chrome-extension://${this.#id}`;
    this.profileDir = place.profileDir;
    this.downloadDir = place.downloadDir;
  }

  async start(grant: string[] = this.#options.grant ?? []): Promise<void> {
    await grantWithoutPrompt(this.profileDir, this.#id, grant);
    const netLog = join(this.#place.dir, `net-log-${this.#netLogs.length}.json`);
    this.#netLogs.push(netLog);
    const proxyPort = this.#place.proxy?.port;
    this.#browser = await puppeteer.launch(
      chromiumOptions({ options: this.#options, profileDir: this.profileDir, proxyPort, netLog }),
    );
    this.#latestWorker = new ChromiumWorker(this.#browser, this.extensionOrigin);
    await this.#worker.started(60_000);
    const session = await this.#running.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: this.downloadDir,
    });
  }

  get #worker(): ChromiumWorker {
    if (!this.#latestWorker) throw new Error('The browser is not running');
    return this.#latestWorker;
  }

  get #running(): Browser {
    if (!this.#browser) throw new Error('The browser is not running');
    return this.#browser;
  }

  async newPage(url: string): Promise<Surface> {
    const open = await this.#running.pages();
    const page = open.find((one) => one.url() === 'about:blank') ?? (await this.#running.newPage());
    await page.goto(url);
    return new Surface(new ChromiumPort(page));
  }

  async openExtensionPage(path: string): Promise<Surface> {
    const page = await this.#running.newPage();
    this.#ownTabs.add(page.target());
    await page.goto(`${this.extensionOrigin}/${path}`);
    return new Surface(new ChromiumPort(page));
  }

  async openPopup(page: Surface): Promise<Surface> {
    await page.bringToFront();
    const extension = (await this.#running.extensions()).get(this.#id);
    if (!extension) throw new Error('The extension is not loaded');
    await extension.triggerAction(pageOf(page));
    return this.#attach('popup.html');
  }

  async openPanel(page: Surface, { via = 'popup' }: OpenPanelOptions = {}): Promise<Surface> {
    if (via === 'rail')
      throw new Error('Chromium cannot open the side panel without a press inside it');
    if (!this.#target('sidepanel.html')) {
      const popup = await this.openPopup(page);
      await popup.click('[data-testid="open-panel"]');
    }
    return this.#attach('sidepanel.html');
  }

  #target(path: string): Target | undefined {
    const url = `${this.extensionOrigin}/${path}`;
    return this.#running
      .targets()
      .find((one) => one.url().startsWith(url) && !this.#ownTabs.has(one));
  }

  async #attach(path: string): Promise<Surface> {
    const target = await waitUntil(path, () => this.#target(path));
    const surface = new Surface(new ChromiumPort(await target.asPage()));
    await surface.waitUntil(`${path} to load`, () => document.readyState === 'complete', []);
    return surface;
  }

  async closePanel(): Promise<void> {
    await (await this.#target('sidepanel.html')?.asPage())?.close();
  }

  async setPanelWidth(width: number): Promise<void> {
    const page = await this.#target('sidepanel.html')?.asPage();
    if (!page) throw new Error('The panel is not open');
    const height = await page.evaluate(() => window.innerHeight);
    await page.setViewport({ width, height });
  }

  background<A extends unknown[], R>(
    work: (api: ExtensionApi, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return this.#worker.run<R>(work, args);
  }

  stopWorker(): Promise<void> {
    return this.#worker.stop();
  }

  async isWorkerRunning(): Promise<boolean> {
    return this.#worker.isRunning();
  }

  reloadExtension(): Promise<void> {
    return this.#worker.reload();
  }

  notifications(): Promise<string[]> {
    return this.background(async (api) => Object.keys(await api.notifications.getAll()));
  }

  async clipboard(): Promise<string> {
    const session = await this.#running.target().createCDPSession();
    const grant = { permission: { name: 'clipboard-read' }, setting: 'granted' as const };
    await session.send('Browser.setPermission', { ...grant, origin: this.extensionOrigin });
    const target = this.#target('sidepanel.html') ?? this.#target('popup.html');
    const page = await target?.asPage();
    if (!page) throw new Error('Open the panel or the popup first');
    return page.evaluate(() => navigator.clipboard.readText());
  }

  async picture(page: Surface, beside: Surface): Promise<Buffer> {
    return besidePictures(await page.screenshot(), await beside.screenshot());
  }

  async restart(options: { grant?: string[] } = {}): Promise<void> {
    await this.#stop();
    await this.start(options.grant ?? []);
  }

  async kill(): Promise<void> {
    await endProcess(this.#running.process());
    this.#browser = undefined;
  }

  exited(): Promise<void> {
    return processExit(this.#browser?.process());
  }

  async #stop(): Promise<void> {
    const browser = this.#browser;
    this.#browser = undefined;
    this.#ownTabs.clear();
    await browser?.close();
  }

  async network(): Promise<NetworkReport> {
    if (this.#browser) throw new Error('Complete only after close()');
    const logs = await Promise.all(this.#netLogs.map(extensionRequestsIn));
    this.#report ??= this.#place.report(logs.flat());
    return this.#report;
  }

  async close(): Promise<void> {
    await this.#stop();
    await this.network();
    await this.#place.clear();
  }
}
