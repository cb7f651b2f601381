import type { Browser } from 'puppeteer-core';
import { remoteAnswer, remoteCall } from './remote-call.ts';

type Json = Record<string, unknown>;

interface BidiBrowser {
  connection: { send(method: string, params: Json): Promise<{ result: unknown }> };
}

interface CallResult {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

interface Tree {
  contexts: { context: string; url: string; children?: Tree['contexts'] }[];
}

/** WebDriver BiDi spoken directly: puppeteer only starts the browser. */
export class FirefoxSession {
  readonly #browser: BidiBrowser;

  constructor(browser: Browser) {
    this.#browser = browser as unknown as BidiBrowser;
  }

  async send<T = unknown>(method: string, params: Json): Promise<T> {
    return (await this.#browser.connection.send(method, params)).result as T;
  }

  /** Runs an expression that yields a JSON string, in a tab, a frame or the browser's own window. */
  async run(context: string, expression: string): Promise<string> {
    const answer = await this.send<CallResult>('script.callFunction', {
      functionDeclaration: `async () => ${expression}`,
      target: { context },
      awaitPromise: true,
      arguments: [],
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value ?? '{}';
  }

  /** Privileged code in the browser's own window: toolbar, sidebar, add-on internals. */
  async inBrowserWindow<A extends unknown[], R>(
    work: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    const { contexts } = await this.send<Tree>('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    const own = contexts.find(({ url }) => url.includes('browser.xhtml'));
    if (!own) throw new Error('No browser window');
    return remoteAnswer<R>(await this.run(own.context, remoteCall(work, args)));
  }

  /** The tab a browser starts with, while nobody used it, else a new one. */
  async emptyTab(): Promise<string> {
    const { contexts } = await this.send<Tree>('browsingContext.getTree', { maxDepth: 0 });
    const unused = contexts.find(({ url }) => /^about:(?:blank|home|newtab)$/.test(url));
    if (unused) return unused.context;
    return (await this.send<{ context: string }>('browsingContext.create', { type: 'tab' }))
      .context;
  }

  async frameOf(context: string, urlPart: string): Promise<string | undefined> {
    const { contexts } = await this.send<Tree>('browsingContext.getTree', { root: context });
    const waiting = contexts.flatMap(({ children }) => children ?? []);
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (next.url.includes(urlPart)) return next.context;
      waiting.push(...(next.children ?? []));
    }
    return undefined;
  }
}
