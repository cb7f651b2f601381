import { canonical, fingerprintOf, type Operation, toUtf8 } from '@/utils/ledger';

/** Operations in one section: damage is found by section without hashing one huge text. */
const SECTION = 1000;

/** One operation a line, as bytes at once: the text of a long record takes twice the room. */
export interface Section {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Its SHA-256, which another thread works out while the next section is written. */
  readonly digest: Promise<string>;
}

export function lineOf({ header, hash, payload }: Operation): string {
  return canonical({ header, hash, payload });
}

/** Takes the lines one after the other, and gives the sections they make. */
export class Sections {
  readonly #done: Section[] = [];
  #lines: string[] = [];

  add(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length === SECTION) this.#close();
  }

  all(): readonly Section[] {
    if (this.#lines.length > 0) this.#close();
    return this.#done;
  }

  #close(): void {
    const bytes = toUtf8(this.#lines.join(',\n'));
    this.#done.push({ bytes, digest: fingerprintOf(bytes) });
    this.#lines = [];
  }
}
