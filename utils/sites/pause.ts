export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const IDLE = 250;

/** Soon, when the page has nothing more urgent to do. */
export function whenIdle(run: () => void, delay: number): void {
  setTimeout(() => globalThis.requestIdleCallback?.(run, { timeout: IDLE }) ?? run(), delay);
}
