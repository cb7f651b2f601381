import type { Browser, CDPSession } from 'puppeteer-core';
import { reloadSoon } from './reload-soon.ts';
import { remoteAnswer, remoteCall } from './remote-call.ts';
import { waitUntil } from './wait-until.ts';

/** Milliseconds in which a worker that runs says so, and in which it does what it is asked. */
const LISTENS = 1_000;
const ANSWERS = 30_000;

/** A worker that ends meanwhile does not always tell: the answer is not waited for without end. */
async function evaluate(worker: CDPSession, expression: string, limit: number): Promise<string> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The worker does not answer')), limit);
  });
  const options = { expression, awaitPromise: true, returnByValue: true };
  try {
    const answer = await Promise.race([worker.send('Runtime.evaluate', options), late]);
    const { result, exceptionDetails } = answer;
    if (!exceptionDetails) return result.value as string;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The extension's service worker, which comes and goes. The browser is asked each time which one
 * runs: it does not always tell when a worker ends, and a list kept from what it tells goes stale.
 */
export class ChromiumWorker {
  readonly #browser: Browser;
  readonly #origin: string;
  #session: Promise<CDPSession> | undefined;

  constructor(browser: Browser, origin: string) {
    this.#browser = browser;
    this.#origin = origin;
  }

  #whole(): Promise<CDPSession> {
    this.#session ??= this.#browser.target().createCDPSession();
    return this.#session;
  }

  async #running(): Promise<string[]> {
    const { targetInfos } = await (await this.#whole()).send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(this.#origin))
      .map(({ targetId }) => targetId);
  }

  async isRunning(): Promise<boolean> {
    return (await this.#running()).length > 0;
  }

  started(timeout?: number, besides: readonly string[] = []): Promise<string> {
    const fresh = async () => (await this.#running()).find((id) => !besides.includes(id));
    return waitUntil('the service worker', fresh, timeout);
  }

  async run<R>(work: (...args: never[]) => unknown, args: unknown[]): Promise<R> {
    const expression = remoteCall(work, args, 'chrome');
    const worker = await waitUntil('a worker that listens', () => this.#attach());
    try {
      return remoteAnswer<R>(await evaluate(worker, expression, ANSWERS));
    } finally {
      await worker.detach().catch(() => undefined);
    }
  }

  /** Wakes the worker first where it sleeps; one that is only just starting may never answer. */
  async #attach(): Promise<CDPSession | null> {
    if (!(await this.isRunning())) await this.#wake();
    const targetId = await this.started();
    const whole = await this.#whole();
    const { sessionId } = await whole.send('Target.attachToTarget', { targetId, flatten: true });
    const worker = whole.connection()?.session(sessionId) ?? null;
    try {
      if (worker && (await evaluate(worker, '"here"', LISTENS)) === 'here') return worker;
    } catch {
      await worker?.detach().catch(() => undefined);
    }
    return null;
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
    const whole = await this.#whole();
    // An event that came meanwhile may have started it again.
    await waitUntil('the worker to stop', async () => {
      for (const targetId of await this.#running()) {
        await whole.send('Target.closeTarget', { targetId });
      }
      return !(await this.isRunning());
    });
  }

  async reload(): Promise<void> {
    const old = await this.#running();
    await this.run(reloadSoon, []);
    await this.started(20_000, old);
  }
}
