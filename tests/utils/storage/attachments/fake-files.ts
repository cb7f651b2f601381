import { vi } from 'vitest';

/** The part of the origin's private file system that is used, in memory: one flat folder. */
export class FakeFiles {
  readonly files = new Map<string, Uint8Array>();
  /** The next write fails as a full disk does. */
  full = false;
  /** What the disk makes of what is written. */
  spoil = (bytes: Uint8Array) => bytes;

  install(): void {
    const storage = {
      getDirectory: async () => ({ getDirectoryHandle: async () => this.#folder() }),
    };
    vi.stubGlobal(
      'navigator',
      new Proxy(navigator, {
        get: (target, name) => (name === 'storage' ? storage : Reflect.get(target, name, target)),
      }),
    );
  }

  #folder() {
    return {
      getFileHandle: async (name: string, { create = false } = {}) => {
        if (!create && !this.files.has(name)) throw new DOMException('none', 'NotFoundError');
        return this.#handle(name);
      },
      removeEntry: async (name: string) => {
        if (!this.files.delete(name)) throw new DOMException('none', 'NotFoundError');
      },
      ...this.#listing(),
    };
  }

  #listing() {
    const { files } = this;
    const handle = (name: string) => this.#handle(name);
    return {
      async *entries() {
        for (const name of files.keys()) yield [name, handle(name)] as const;
      },
    };
  }

  #handle(name: string) {
    const read = () => this.files.get(name) ?? new Uint8Array();
    return {
      kind: 'file',
      getFile: async () => ({
        size: read().length,
        arrayBuffer: async () => read().slice().buffer,
      }),
      createWritable: async () => {
        let written = new Uint8Array();
        return {
          write: async (bytes: Uint8Array) => {
            if (this.full) throw new DOMException('disk full', 'QuotaExceededError');
            written = new Uint8Array(bytes);
          },
          close: async () => {
            this.files.set(name, this.spoil(written));
          },
          abort: async () => undefined,
        };
      },
    };
  }
}
