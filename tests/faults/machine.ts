import { resolve } from 'node:path';
import type { BrowserDriver, BrowserName, Surface } from '../e2e/drivers/index.ts';
import { launchBrowser } from '../e2e/drivers/index.ts';
import type { FaultDoor } from './extension/door.ts';

export const pause = (ms: number): Promise<void> =>
  new Promise((done) => {
    setTimeout(done, ms);
  });

/** A whole number from `least` to `most`. */
export const between = (least: number, most: number): number =>
  least + Math.floor(Math.random() * (most - least + 1));

type Door = Record<string, (...given: unknown[]) => unknown>;
type DoorName = keyof FaultDoor;
type Answer<N extends DoorName> = Awaited<ReturnType<FaultDoor[N]>>;

export interface Start {
  readonly browser: BrowserName;
  readonly extensionDir: string;
  readonly profileDir?: string;
}

const WORKER_LIMIT = 20_000;
/** More than what the product itself waits for at most. */
const PAGE_LIMIT = 150_000;

/** A worker that is stopped at this moment never answers. */
function soon<T>(answer: Promise<T>, who: string, limit = WORKER_LIMIT): Promise<T> {
  const late = pause(limit).then(() => {
    throw new Error(`${who} did not answer`);
  });
  return Promise.race([answer, late]);
}

/** A browser with the faults build in a lasting profile: used, killed, damaged and started again. */
export class Machine {
  readonly driver: BrowserDriver;
  /** What the product said is saved: the text of every note, over all starts. */
  readonly saved = new Set<string>();
  acknowledged = 0;
  #count = 0;
  readonly #name = Math.random().toString(36).slice(2, 8);

  private constructor(driver: BrowserDriver) {
    this.driver = driver;
  }

  static async start({ browser, extensionDir, profileDir }: Start): Promise<Machine> {
    const driver = await launchBrowser(browser, {
      extensionDir: resolve(extensionDir),
      watchNetwork: false,
      ...(profileDir ? { profileDir } : {}),
    });
    return new Machine(driver);
  }

  page(): Promise<Surface> {
    return this.driver.openExtensionPage('faults.html');
  }

  ask<N extends DoorName>(
    page: Surface,
    name: N,
    ...args: Parameters<FaultDoor[N]>
  ): Promise<Answer<N>> {
    const answer = page.evaluate(
      async (which, given) => {
        const { faultDoor } = globalThis as unknown as { faultDoor: Door };
        return faultDoor[which]?.(...given) as never;
      },
      name,
      args as unknown[],
    );
    return soon(answer, `a page asked to ${name}`, PAGE_LIMIT);
  }

  askWorker<N extends DoorName>(name: N, ...args: Parameters<FaultDoor[N]>): Promise<Answer<N>> {
    const answer = this.driver.background(
      async (_, which, given) => {
        const { faultDoor } = globalThis as unknown as { faultDoor: Door };
        return faultDoor[which]?.(...given) as never;
      },
      name,
      args as unknown[],
    );
    return soon(answer, `the worker asked to ${name}`);
  }

  /** A text that no other note has, some of them as long as a page. */
  newText(): string {
    this.#count += 1;
    const length = Math.random() < 0.05 ? 3_000 : Math.floor(Math.random() * 300);
    return `${this.#name}-${this.#count} ${Math.random().toString(36).repeat(30).slice(0, length)}`;
  }

  /** One commit; noted as saved only if the product said so. */
  async write(page: Surface | 'worker', notes = 1): Promise<Answer<'write'>> {
    const texts = Array.from({ length: notes }, () => this.newText());
    const answer =
      page === 'worker'
        ? await this.askWorker('write', texts)
        : await this.ask(page, 'write', texts);
    if (answer.saved) this.acknowledge(texts);
    return answer;
  }

  acknowledge(texts: readonly string[]): void {
    for (const text of texts) this.saved.add(text);
    this.acknowledged += texts.length;
  }

  async writeMany(page: Surface, times: number): Promise<void> {
    for (let i = 0; i < times; i++) await this.write(page);
  }

  /** Writes without a pause until the browser is gone; resolves to how often it was told "not saved". */
  async writeOn(page: Surface | 'worker'): Promise<number> {
    for (let refused = 0; ; ) {
      try {
        if (!(await this.write(page)).saved) refused += 1;
      } catch {
        return refused;
      }
    }
  }

  kill(): Promise<void> {
    return this.driver.kill();
  }

  /** Kills in the middle of what is being written; resolves to how often "not saved" was said. */
  async killWhile(writers: readonly Promise<number>[], ms: number): Promise<number> {
    await pause(ms);
    await this.kill();
    // Whoever waits for a worker to come back would wait for long.
    const ended = writers.map((writer) => Promise.race([writer, pause(200).then(() => 0)]));
    return (await Promise.all(ended)).reduce((sum, one) => sum + one, 0);
  }

  restart(): Promise<void> {
    return this.driver.restart();
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
