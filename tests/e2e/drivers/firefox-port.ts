import { chord, type KeyAction, typing } from './firefox-keys.ts';
import type { FirefoxSession } from './firefox-session.ts';
import type { SurfacePort } from './surface-port.ts';

/** Where presses of a document inside the browser's own window go, and how it is closed. */
export interface FirefoxPortOptions {
  close?: () => Promise<void>;
}

const GONE = /no such frame|discarded|NoSuchFrame/i;

export class FirefoxPort implements SurfacePort {
  readonly context: string;
  readonly #session: FirefoxSession;
  readonly #options: FirefoxPortOptions;

  constructor(session: FirefoxSession, context: string, options: FirefoxPortOptions = {}) {
    this.#session = session;
    this.context = context;
    this.#options = options;
  }

  /** For what only the browser's own window can do: its shortcuts, its menus. */
  get session(): FirefoxSession {
    return this.#session;
  }

  run(expression: string): Promise<string> {
    return this.#session.run(this.context, expression);
  }

  async #act(source: Record<string, unknown>): Promise<void> {
    try {
      await this.#session.send('input.performActions', {
        context: this.context,
        actions: [source],
      });
    } catch (error) {
      // A press may close the very document it lands in (the popup's "open panel").
      if (!(error instanceof Error) || !GONE.test(error.message)) throw error;
    }
  }

  click(x: number, y: number, count: number): Promise<void> {
    const press = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const presses = Array.from({ length: count }, () => press).flat();
    const actions = [{ type: 'pointerMove', x, y }, ...presses];
    return this.#act({ type: 'pointer', id: 'mouse', actions });
  }

  typeText(text: string): Promise<void> {
    return this.#keys(typing(text));
  }

  press(keys: string[]): Promise<void> {
    return this.#keys(chord(keys));
  }

  #keys(actions: KeyAction[]): Promise<void> {
    return this.#act({ type: 'key', id: 'keyboard', actions });
  }

  /** Not from a real input method: the same events in the same order, sent by the page. */
  async compose(text: string): Promise<void> {
    await this.run(`(${composeInPage.toString()})(${JSON.stringify(text)}, false)`);
  }

  async commitComposition(text: string): Promise<void> {
    await this.run(`(${composeInPage.toString()})(${JSON.stringify(text)}, true)`);
  }

  async picture(): Promise<Buffer> {
    const shot = await this.#session.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    return Buffer.from(shot.data, 'base64');
  }

  async goto(url: string): Promise<void> {
    // An extension page never reports that it finished loading.
    const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
    await this.#session.send('browsingContext.navigate', { context: this.context, url, wait });
  }

  async activate(): Promise<void> {
    await this.#session.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    if (this.#options.close) return this.#options.close();
    await this.#session.send('browsingContext.close', { context: this.context });
  }

  async frame(urlPart: string): Promise<SurfacePort> {
    const context = await this.#session.frameOf(this.context, urlPart);
    if (!context) throw new Error('no such frame yet');
    return new FirefoxPort(this.#session, context);
  }
}

function composeInPage(text: string, commit: boolean): string {
  const field = document.activeElement as HTMLTextAreaElement & { composed?: string };
  const before = field.composed ?? '';
  const event = (type: string) =>
    field.dispatchEvent(new CompositionEvent(type, { bubbles: true, data: text }));
  if (field.composed === undefined) event('compositionstart');
  event('compositionupdate');
  const at = (field.selectionStart ?? field.value.length) - before.length;
  const value = field.value.slice(0, at) + text + field.value.slice(at + before.length);
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, value);
  field.setSelectionRange(at + text.length, at + text.length);
  field.composed = text;
  const kindOfInput = { inputType: 'insertCompositionText', isComposing: true, data: text };
  field.dispatchEvent(new InputEvent('input', { bubbles: true, ...kindOfInput }));
  if (commit) {
    event('compositionend');
    delete field.composed;
  }
  return '{}';
}
