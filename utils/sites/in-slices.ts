/** Long enough to get on, short enough that nobody feels it. */
const SLICE = 2;

interface Scheduling {
  readonly scheduler?: {
    postTask(run: () => void): Promise<unknown>;
  };
}

/** The next turn of the page's own work, after whatever is more urgent. */
export function nextTurn(): Promise<void> {
  const { scheduler } = globalThis as Scheduling;
  return new Promise(
    (resolve) => void (scheduler ? scheduler.postTask(resolve) : setTimeout(resolve)),
  );
}

/** Work in steps; `true` asks for a turn of its own for what comes next. */
export type Steps<Result> = Generator<true | undefined, Result>;

/** Runs steps a few milliseconds at a time; tells what they took. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  spend?: (milliseconds: number) => void,
): Promise<Result> {
  for (;;) {
    const start = performance.now();
    let step = steps.next();
    while (!step.done && !step.value && performance.now() - start < SLICE) step = steps.next();
    spend?.(performance.now() - start);
    if (step.done) return step.value;
    await nextTurn();
  }
}

/** Runs all steps at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
