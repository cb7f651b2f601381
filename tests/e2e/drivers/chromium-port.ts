import type { CDPSession, Frame, KeyInput, Page } from 'puppeteer-core';
import type { SurfacePort } from './surface-port.ts';

const GONE = /Target closed|Session closed|detached|Connection closed/;

/** A press may close the very document it lands in (the popup's "open panel"). */
async function orGone(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Error) || !GONE.test(error.message)) throw error;
  }
}

export class ChromiumPort implements SurfacePort {
  readonly page: Page;
  readonly #frame: Frame;
  #session: CDPSession | undefined;

  constructor(page: Page, frame: Frame = page.mainFrame()) {
    this.page = page;
    this.#frame = frame;
  }

  async run(expression: string): Promise<string> {
    return (await this.#frame.evaluate(expression)) as string;
  }

  async click(x: number, y: number, count: number): Promise<void> {
    const offset = await this.#offset();
    await orGone(this.page.mouse.click(offset.x + x, offset.y + y, { count }));
  }

  async #offset(): Promise<{ x: number; y: number }> {
    const element = await this.#frame.frameElement();
    const box = await element?.boundingBox();
    return { x: box?.x ?? 0, y: box?.y ?? 0 };
  }

  typeText(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async press(keys: string[]): Promise<void> {
    const { keyboard } = this.page;
    const held = keys.slice(0, -1) as KeyInput[];
    for (const key of held) await keyboard.down(key);
    await orGone(keyboard.press(keys.at(-1) as KeyInput));
    for (const key of held) await orGone(keyboard.up(key));
  }

  async compose(text: string): Promise<void> {
    const at = { selectionStart: text.length, selectionEnd: text.length };
    await (await this.session()).send('Input.imeSetComposition', { text, ...at });
  }

  async commitComposition(text: string): Promise<void> {
    await (await this.session()).send('Input.insertText', { text });
  }

  async session(): Promise<CDPSession> {
    this.#session ??= await this.page.createCDPSession();
    return this.#session;
  }

  async picture(): Promise<Buffer> {
    return Buffer.from(await this.page.screenshot());
  }

  async goto(url: string): Promise<void> {
    await this.#frame.goto(url);
  }

  activate(): Promise<void> {
    return this.page.bringToFront();
  }

  close(): Promise<void> {
    return this.page.close();
  }

  async frame(urlPart: string): Promise<SurfacePort> {
    const frame = this.page.frames().find((one) => one.url().includes(urlPart));
    if (!frame) throw new Error(`frames here: ${this.page.frames().map((one) => one.url())}`);
    return new ChromiumPort(this.page, frame);
  }
}
