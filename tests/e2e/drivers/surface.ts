import { writeFile } from 'node:fs/promises';
import { type Found, type Locator, locateInPage } from './locate-in-page.ts';
import { remoteAnswer, remoteCall } from './remote-call.ts';
import type { SurfacePort } from './surface-port.ts';
import { DEFAULT_TIMEOUT_MS, waitUntil } from './wait-until.ts';
import { endPress, watchPress } from './watch-press.ts';

interface Patience {
  timeout?: number;
}

const describe = (locator: Locator): string =>
  typeof locator === 'string' ? locator : JSON.stringify(locator);

/** One document driven like a person would: a tab, a frame in it, the popup, the side panel. */
export class Surface {
  readonly port: SurfacePort;

  constructor(port: SurfacePort) {
    this.port = port;
  }

  /** The function is sent as text: it sees only its (JSON-safe) arguments and the page's globals. */
  async evaluate<A extends unknown[], R>(
    work: (...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R> {
    return remoteAnswer<R>(await this.port.run(remoteCall(work, args)));
  }

  async waitFor(locator: Locator, { timeout }: Patience = {}): Promise<Found> {
    const found = async () => {
      const now = await this.find(locator);
      return now.visible ? now : null;
    };
    return waitUntil(describe(locator), found, timeout).catch((error) => this.#shown(error));
  }

  /** Fails with what a person would see instead. */
  async #shown(error: Error): Promise<never> {
    const look = () => `${document.readyState} ${location} ${document.body?.textContent}`;
    const seen = await this.evaluate(look).catch(String);
    throw new Error(`${error.message}; shown: ${seen.slice(0, 400)}`, { cause: error });
  }

  async waitForGone(locator: Locator, { timeout }: Patience = {}): Promise<void> {
    await waitUntil(
      `${describe(locator)} to go`,
      async () => !(await this.find(locator)).visible,
      timeout,
    );
  }

  async waitForText(locator: Locator, part: string, { timeout }: Patience = {}): Promise<string> {
    return waitUntil(
      `"${part}" in ${describe(locator)}`,
      async () => {
        const { text, value, visible } = await this.find(locator);
        if (text.includes(part) || value.includes(part)) return text || value;
        throw new Error(visible ? JSON.stringify(text || value) : 'not visible');
      },
      timeout,
    );
  }

  /** Waits until the function, run in the page, answers with something truthy. */
  async waitUntil<A extends unknown[], R>(
    what: string,
    work: (...args: A) => R | Promise<R>,
    args: A,
    { timeout }: Patience = {},
  ): Promise<R> {
    const answer = await waitUntil<R | null>(
      what,
      async () => (await this.evaluate(work, ...args)) || null,
      timeout,
    );
    return answer as R;
  }

  find(locator: Locator, scroll = false): Promise<Found> {
    return this.evaluate(locateInPage, locator, scroll);
  }

  async exists(locator: Locator): Promise<boolean> {
    return (await this.find(locator)).visible;
  }

  async text(locator: Locator, patience?: Patience): Promise<string> {
    return (await this.waitFor(locator, patience)).text;
  }

  async value(locator: Locator, patience?: Patience): Promise<string> {
    return (await this.waitFor(locator, patience)).value;
  }

  /** A real pointer press, once the element is visible, enabled, still and not covered. */
  async click(
    locator: Locator,
    { timeout = DEFAULT_TIMEOUT_MS, count = 1 }: Patience & { count?: number } = {},
  ): Promise<void> {
    let before = { x: -1, y: -1 };
    await waitUntil(
      `${describe(locator)} to be clickable`,
      async () => {
        const found = await this.find(locator, true);
        const still = found.x === before.x && found.y === before.y;
        before = found;
        if (!found.visible) throw new Error('not visible');
        if (!found.enabled) throw new Error('disabled');
        if (found.coveredBy) throw new Error(`covered by ${found.coveredBy}`);
        if (!still) return false;
        await this.evaluate(watchPress);
        await this.port.click(found.x, found.y, count);
        // A press may take the document away.
        return this.evaluate(endPress).catch(() => true);
      },
      timeout,
    ).catch((error) => this.#shown(error));
  }

  /** Clicks the field, then types at the caret. */
  async type(locator: Locator, text: string): Promise<void> {
    await this.click(locator);
    await this.port.typeText(text);
  }

  /** Clicks the field, selects what is in it and types over it. */
  async fill(locator: Locator, text: string): Promise<void> {
    await this.click(locator);
    await this.port.press(['Control', 'a']);
    if (text === '') await this.port.press(['Backspace']);
    else await this.port.typeText(text);
  }

  /** Types where the caret is. */
  typeHere(text: string): Promise<void> {
    return this.port.typeText(text);
  }

  /** Puts a long text into a field in one input event, as pasting does. */
  async setValue(locator: Locator, text: string): Promise<void> {
    await this.click(locator);
    await this.evaluate((value) => {
      const field = document.activeElement as HTMLInputElement | HTMLTextAreaElement;
      const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    }, text);
  }

  press(...keys: string[]): Promise<void> {
    return this.port.press(keys);
  }

  /** Text in an input method's composition in the focused field. */
  compose(text: string): Promise<void> {
    return this.port.compose(text);
  }

  commitComposition(text: string): Promise<void> {
    return this.port.commitComposition(text);
  }

  size(): Promise<{ width: number; height: number }> {
    return this.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  }

  async screenshot(path?: string): Promise<Buffer> {
    const picture = await this.port.picture();
    if (path) await writeFile(path, picture);
    return picture;
  }

  goto(url: string): Promise<void> {
    return this.port.goto(url);
  }

  async reload(): Promise<void> {
    await this.port.goto(await this.evaluate(() => location.href));
  }

  bringToFront(): Promise<void> {
    return this.port.activate();
  }

  close(): Promise<void> {
    return this.port.close();
  }

  async frame(urlPart: string): Promise<Surface> {
    return new Surface(await waitUntil(`a frame of ${urlPart}`, () => this.port.frame(urlPart)));
  }
}
