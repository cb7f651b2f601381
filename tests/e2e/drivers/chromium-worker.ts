import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { reloadSoon } from './reload-soon.ts';
import { remoteAnswer, remoteCall } from './remote-call.ts';
import { waitUntil } from './wait-until.ts';

const idOf = (target: Target) => (target as unknown as { readonly _targetId: string })._targetId;

/**
 * A worker that was stopped and started again can keep its target, and the driver's session to it is
 * dead: said before anything was run, so that it may be run anew.
 */
const LOST = /context is not available/;

async function evaluateAnew(target: Target, expression: string): Promise<string> {
  const session = await target.createCDPSession();
  try {
    const how = { expression, awaitPromise: true, returnByValue: true };
    return String((await session.send('Runtime.evaluate', how)).result.value);
  } finally {
    await session.detach().catch(() => undefined);
  }
}

/**
 * The extension's service worker, which comes and goes. The browser does not always tell when a worker
 * ends, so it is asked each time which ones run; the driver's own session to them is used, as a second
 * one to a worker that is just starting can stop it for good.
 */
export class ChromiumWorker {
  readonly #browser: Browser;
  readonly #origin: string;
  #session: Promise<CDPSession> | undefined;

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  async #targets(): Promise<Target[]> {
    this.#session ??= this.#browser.target().createCDPSession();
    const { targetInfos } = await (await this.#session).send('Target.getTargets');
    const running = new Set(
      targetInfos
        .filter(({ type, url }) => type === 'service_worker' && url.startsWith(this.#origin))
        .map(({ targetId }) => targetId),
    );
    return this.#browser.targets().filter((target) => running.has(idOf(target)));
  }

  async isRunning(): Promise<boolean> {
    return (await this.#targets()).length > 0;
  }

  started(timeout?: number, besides: readonly string[] = []): Promise<Target> {
    const fresh = async () =>
      (await this.#targets()).find((target) => !besides.includes(idOf(target)));
    return waitUntil('the service worker', fresh, timeout);
  }

  async run<R>(work: (...args: never[]) => unknown, args: unknown[]): Promise<R> {
    if (!(await this.isRunning())) await this.#wake();
    const target = await this.started();
    const worker = await target.worker();
    if (!worker) throw new Error('No service worker');
    const call = remoteCall(work, args, 'chrome');
    return remoteAnswer<R>(
      await (worker.evaluate(call) as Promise<string>).catch((error: Error) => {
        if (!LOST.test(error.message)) throw error;
        return evaluateAnew(target, call);
      }),
    );
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
      for (const target of await this.#targets()) {
        // It may end by itself in this very moment.
        await (await target.worker())?.close().catch(() => undefined);
      }
      return !(await this.isRunning());
    });
  }

  async reload(): Promise<void> {
    const old = (await this.#targets()).map(idOf);
    await this.run(reloadSoon, []);
    await this.started(20_000, old);
  }
}
