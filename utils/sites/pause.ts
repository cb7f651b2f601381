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

/**
 * When the page was laid out anyway: asked before, a large one would be laid out for us. A page
 * that is not shown draws no frames; then it is soon.
 */
export function afterFrame(run: () => void, delay: number): void {
  if (delay > 0 || !globalThis.requestAnimationFrame) {
    setTimeout(delay > 0 ? afterFrame : run, delay, run, 0);
    return;
  }
  const late = setTimeout(done, IDLE);
  const frame = requestAnimationFrame(() => setTimeout(done));
  function done() {
    clearTimeout(late);
    cancelAnimationFrame(frame);
    run();
  }
}
