import { FirefoxPort } from './firefox-port.ts';
import { GECKO_ID } from './firefox-prefs.ts';
import type { FirefoxSession } from './firefox-session.ts';
import {
  allowInPrivateWindows,
  backgroundState,
  exposeDocument,
  stopBackground,
  wakeBackground,
} from './firefox-window.ts';
import { reloadSoon } from './reload-soon.ts';
import { remoteAnswer, remoteCall } from './remote-call.ts';
import { waitUntil } from './wait-until.ts';

/** The extension's event page, which Firefox stops when it is idle. */
export class FirefoxBackground {
  readonly #session: FirefoxSession;

  constructor(session: FirefoxSession) {
    this.#session = session;
  }

  async run<R>(work: (...args: never[]) => unknown, args: unknown[]): Promise<R> {
    await this.#session.inBrowserWindow(wakeBackground, GECKO_ID);
    const context = await waitUntil('the background', () =>
      this.#session.inBrowserWindow(exposeDocument, 'background' as const, GECKO_ID),
    );
    const port = new FirefoxPort(this.#session, context);
    return remoteAnswer<R>(await port.run(remoteCall(work, args, 'browser')));
  }

  state(): Promise<string> {
    return this.#session.inBrowserWindow(backgroundState, GECKO_ID);
  }

  stop(): Promise<void> {
    return this.#session.inBrowserWindow(stopBackground, GECKO_ID);
  }

  async installed(inPrivateWindows = false): Promise<void> {
    if (inPrivateWindows) {
      await waitUntil('the permission', () =>
        this.#session.inBrowserWindow(allowInPrivateWindows, GECKO_ID),
      );
    }
    await waitUntil('the extension', async () => (await this.state()) !== 'not installed', 30_000);
  }

  async reload(): Promise<void> {
    const before = await this.run(markRun, []);
    await this.run(reloadSoon, []);
    await waitUntil(
      'the extension to run anew',
      async () => (await this.run(readMark, [])) !== before,
    );
  }
}

/** These two run in the background. */
function markRun(): number {
  const scope = globalThis as { runMark?: number };
  scope.runMark = Date.now();
  return scope.runMark;
}

function readMark(): number | null {
  return (globalThis as { runMark?: number }).runMark ?? null;
}
