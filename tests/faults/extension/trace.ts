/*
 * Says what the storage code is doing right now, so that a kill can be aimed, and slows those calls
 * that no append makes (scrub, packing, recovery, the moment after a notification was shown).
 */

const PAUSE = 60;
const SHOWN_PAUSE = 4_000;

export type Doing = 'nothing' | 'scrub' | 'compaction' | 'recovery' | 'shown';

export const trace: { doing: Doing; seen: Doing[] } = { doing: 'nothing', seen: [] };

type Call = (...args: unknown[]) => Promise<unknown>;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function during(doing: Doing, work: () => Promise<unknown>, ms = PAUSE): Promise<unknown> {
  trace.doing = doing;
  trace.seen.push(doing);
  if (doing !== 'shown') await pause(ms);
  const result = await work();
  if (doing === 'shown') await pause(ms);
  trace.doing = 'nothing';
  return result;
}

function whatSetDoes(items: Record<string, unknown>): Doing {
  const keys = Object.keys(items);
  if (keys.some((key) => key.startsWith('scrub'))) return 'scrub';
  if (keys.some((key) => /^b[0-9a-f]{32}/.test(key))) return 'compaction';
  const entries = keys.some((key) => /^j[0-9a-f]{32}/.test(key));
  if (keys.includes('heads')) return entries ? 'nothing' : 'recovery';
  return entries || keys.some((key) => /^q[0-9a-z]{32}/.test(key)) ? 'recovery' : 'nothing';
}

function whatRemoveDoes(keys: unknown): Doing {
  const first = Array.isArray(keys) ? String(keys[0]) : String(keys);
  if (first.startsWith('scrub')) return 'scrub';
  return /^[jb][0-9a-f]{32}/.test(first) ? 'compaction' : 'nothing';
}

function slowDown(owner: Record<string, Call>, name: string, doing: (arg: never) => Doing): void {
  const original = owner[name]?.bind(owner);
  if (!original) return;
  owner[name] = (...args) => {
    const now = doing(args[0] as never);
    return now === 'nothing' ? original(...args) : during(now, () => original(...args));
  };
}

const scope = globalThis as unknown as {
  browser: {
    storage: { local: Record<string, Call> };
    notifications?: Record<string, Call>;
  };
};
const { storage, notifications } = scope.browser;
slowDown(storage.local, 'set', whatSetDoes);
slowDown(storage.local, 'remove', whatRemoveDoes);
const create = notifications?.create?.bind(notifications);
if (notifications && create)
  notifications.create = (...args) => during('shown', () => create(...args), SHOWN_PAUSE);

// The database's part of the scrub and of a recovery cannot be slowed, but it can be noticed.
const { transaction } = IDBDatabase.prototype;
IDBDatabase.prototype.transaction = function (names, mode, options) {
  const list = typeof names === 'string' ? [names] : [...names];
  if (mode === 'readwrite' && list.includes('scratch')) {
    trace.doing = 'scrub';
    trace.seen.push('scrub');
  } else if (mode === 'readwrite' && list.length >= 8) {
    trace.doing = 'recovery';
    trace.seen.push('recovery');
  }
  const started = transaction.call(this, names, mode, options);
  started.addEventListener('complete', () => {
    trace.doing = 'nothing';
  });
  return started;
};

// As if the scrub were not there: what it protects from then really happens, and must be mended.
if (import.meta.env.MODE === 'faults-unscrubbed')
  Object.defineProperty(Object.getPrototypeOf(navigator), 'userAgent', { get: () => 'unknown' });
