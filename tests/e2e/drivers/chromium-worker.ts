import { type Browser, type Target, TargetType } from 'puppeteer-core';
import { reloadSoon } from './reload-soon.ts';
import { remoteAnswer, remoteCall } from './remote-call.ts';
import { waitUntil } from './wait-until.ts';

/** The extension's service worker, which comes and goes. */
export class ChromiumWorker {
  readonly #browser: Browser;
  readonly #origin: string;
  /** Chromium tells nothing when a worker ends because its extension was reloaded. */
  readonly #gone = new Set<Target>();

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  #targets(): Target[] {
    const own = (one: Target) =>
      one.type() === TargetType.SERVICE_WORKER &&
      one.url().startsWith(this.#origin) &&
      !this.#gone.has(one);
    return this.#browser.targets().filter(own);
  }

  isRunning(): boolean {
    return this.#targets().length > 0;
  }

  started(timeout?: number): Promise<Target> {
    return waitUntil('the service worker', () => this.#targets()[0], timeout);
  }

  async run<R>(work: (...args: never[]) => unknown, args: unknown[]): Promise<R> {
    if (!this.isRunning()) await this.#wake();
    const worker = await (await this.started()).worker();
    if (!worker) throw new Error('No service worker');
    return remoteAnswer<R>((await worker.evaluate(remoteCall(work, args, 'chrome'))) as string);
  }

  async #wake(): Promise<void> {
    const [page] = await this.#browser.pages();
    if (!page) throw new Error('No tab to wake the worker from');
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.startWorker', { scopeURL: `${this.#origin}/` });
    await session.detach();
  }

  async stop(): Promise<void> {
    // An event that came meanwhile may have started it again.
    await waitUntil('the worker to stop', async () => {
      for (const target of this.#targets()) await (await target.worker())?.close();
      return !this.isRunning();
    });
  }

  async reload(): Promise<void> {
    const old = this.#targets();
    await this.run(reloadSoon, []);
    for (const target of old) this.#gone.add(target);
    await this.started(20_000);
  }
}
