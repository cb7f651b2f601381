import { IDBFactory, IDBTransaction } from 'fake-indexeddb';

export type Fault = 'fails' | 'aborts' | 'hangs';

interface Request {
  readonly source?: unknown;
  operation: () => unknown;
}

/** The parts of the fake engine through which every request goes. */
interface Engine {
  _execRequestAsync(request: Request): unknown;
  _start(): void;
  _abort(name: string): void;
  _requests: unknown[];
  _state: string;
  readonly mode: string;
}

const engine = IDBTransaction.prototype as unknown as Engine;
const original = { exec: engine._execRequestAsync, start: engine._start };
const factory = IDBFactory.prototype;
const originalOpen = factory.open;
let hung: Engine[] = [];

/**
 * Lets the k-th request from now on (1 is the next) go wrong; resolves its number of requests so far.
 * `hangs`: it is never answered and its transaction never ends.
 */
export function breakRequest(k: number, fault: Fault): { readonly count: () => number } {
  let count = 0;
  engine._execRequestAsync = function (this: Engine, request: Request) {
    // Without a source it is the engine's own business (an index being made), nobody's request.
    if (!request.source) return original.exec.call(this, request);
    count += 1;
    if (count !== k) return original.exec.call(this, request);
    if (fault === 'fails') {
      const operation = () => {
        throw new DOMException('the disk gave up', 'UnknownError');
      };
      return original.exec.call(this, { ...request, operation });
    }
    const made = original.exec.call(this, request);
    if (fault === 'hangs') {
      hung.push(this);
      this._start = () => undefined;
    } else this._abort('QuotaExceededError');
    return made;
  };
  return { count: () => count };
}

/** Lets the next writing transaction abort when it is about to be committed: no room on the disk. */
export function breakEnd(name = 'QuotaExceededError'): void {
  engine._start = function (this: Engine) {
    const ends = this._requests.length === 0 && this._state !== 'finished';
    if (ends && this.mode === 'readwrite') {
      engine._start = original.start;
      this._abort(name);
    } else original.start.call(this);
  };
}

/** Opening fails as in Firefox's private windows, or is never answered. */
export function breakOpen(fault: 'fails' | 'hangs'): void {
  factory.open = () => {
    if (fault === 'fails') throw new DOMException('not allowed here', 'InvalidStateError');
    return new EventTarget() as IDBOpenDBRequest;
  };
}

/** The engine works again; what hung is given up as if the browser had been restarted. */
export function repair(): void {
  engine._execRequestAsync = original.exec;
  engine._start = original.start;
  factory.open = originalOpen;
  for (const transaction of hung) {
    Reflect.deleteProperty(transaction, '_start');
    if (transaction._state !== 'finished') transaction._abort('AbortError');
    // The engine looks for transactions to start when one ends.
    transaction._start();
  }
  hung = [];
}
