export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const IDLE = 250;

/** Soon, when the page has nothing more urgent to do. */
export function whenIdle(run: () => void, delay: number): void {
  if (delay > 0) setTimeout(whenIdle, delay, run, 0);
  else if (globalThis.requestIdleCallback) globalThis.requestIdleCallback(run, { timeout: IDLE });
  else setTimeout(run);
}
