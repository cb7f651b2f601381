import { NotSaved } from './errors';

export const LOCK_LIMIT = 5_000;
export const STEP_LIMIT = 10_000;
/** For work that goes through everything there is. */
export const LONG_LIMIT = 120_000;

/** A promise of an engine may never settle: after `limit` ms the step is given up and `onLate` frees it. */
export async function withLimit<T>(
  step: Promise<T>,
  limit: number,
  onLate?: () => void,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new NotSaved('timeout'));
      try {
        onLate?.();
      } catch {
        // It ended in this very moment: nothing is left to free.
      }
    }, limit);
  });
  try {
    return await Promise.race([step, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** One writer at a time over all contexts of the extension. */
export async function underLock<T>(work: () => Promise<T>, limit = LOCK_LIMIT): Promise<T> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), limit);
  let held = false;
  try {
    return await navigator.locks.request('reprieve-ledger', { signal: waiting.signal }, () => {
      held = true;
      clearTimeout(timer);
      return work();
    });
  } catch (error) {
    if (held || !waiting.signal.aborted) throw error;
    throw new NotSaved('timeout', { cause: error });
  }
}
