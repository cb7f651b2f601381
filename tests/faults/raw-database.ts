import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Surface } from '../e2e/drivers/index.ts';
import type { Machine } from './machine.ts';

export interface RawFinding {
  readonly lost: number;
  readonly wiped: boolean;
}

/**
 * What most would have built: one IndexedDB with strict durability and a plain object store, here in a
 * page of its own, written to in the same browser and through the same kills. Shown for comparison.
 */
export class RawDatabase {
  readonly port: number;
  readonly #close: () => void;
  readonly #saved = new Set<number>();
  #next = 1;
  acknowledged = 0;

  private constructor(port: number, close: () => void) {
    this.port = port;
    this.#close = close;
  }

  static async serve(): Promise<RawDatabase> {
    const server = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end('<!doctype html><title>raw</title>');
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    return new RawDatabase((server.address() as AddressInfo).port, () => server.close());
  }

  open(machine: Machine): Promise<Surface> {
    return machine.driver.newPage(`http://127.0.0.1:${this.port}/`);
  }

  async write(page: Surface): Promise<void> {
    const key = this.#next++;
    await page.evaluate(putInPage, key, Math.random().toString(36).repeat(20));
    this.#saved.add(key);
    this.acknowledged += 1;
  }

  async writeOn(page: Surface): Promise<number> {
    for (;;) {
      try {
        await this.write(page);
      } catch {
        return 0;
      }
    }
  }

  /** What of the acknowledged is not there; counted once. */
  async lookOver(page: Surface): Promise<RawFinding> {
    const keys = new Set(await page.evaluate(keysInPage));
    const lost = [...this.#saved].filter((key) => !keys.has(key));
    const wiped = keys.size === 0 && this.#saved.size > 0;
    for (const key of lost) this.#saved.delete(key);
    return { lost: lost.length, wiped };
  }

  close(): void {
    this.#close();
  }
}

async function putInPage(key: number, text: string): Promise<void> {
  const opening = indexedDB.open('raw');
  opening.onupgradeneeded = () => opening.result.createObjectStore('notes');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const writing = db.transaction('notes', 'readwrite', { durability: 'strict' });
  writing.objectStore('notes').put({ text }, key);
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  db.close();
}

async function keysInPage(): Promise<number[]> {
  const opening = indexedDB.open('raw');
  opening.onupgradeneeded = () => opening.result.createObjectStore('notes');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const reading = db.transaction('notes').objectStore('notes').getAllKeys();
  const keys = await new Promise<IDBValidKey[]>((resolve, reject) => {
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  db.close();
  return keys as number[];
}
