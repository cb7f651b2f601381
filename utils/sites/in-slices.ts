/** Long enough to get on, short enough that nobody feels it. */
const SLICE = 4;

interface Scheduling {
  readonly scheduler?: {
    postTask(run: () => void): Promise<unknown>;
  };
}

/** The next turn of the page's own work, after whatever is more urgent. */
function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  return new Promise(
    (resolve) => void (scheduler ? scheduler.postTask(resolve) : setTimeout(resolve)),
  );
}

/** Runs steps a few milliseconds at a time. */
export async function inSlices<Result>(
  steps: Generator<undefined, Result>,
  signal?: AbortSignal,
): Promise<Result> {
  let until = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await nextTurn();
    signal?.throwIfAborted();
    until = performance.now() + SLICE;
  }
}

/** Runs all steps at once. */
export function atOnce<Result>(steps: Generator<undefined, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
