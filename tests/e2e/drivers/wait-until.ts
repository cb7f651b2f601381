const STEP_MS = 50;

export const DEFAULT_TIMEOUT_MS = 20_000;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Asks again until the answer is neither false, null nor undefined; a throw counts as "not yet". */
export async function waitUntil<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = DEFAULT_TIMEOUT_MS,
): Promise<Exclude<T, false | null | undefined>> {
  const end = Date.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== false && answer !== null && answer !== undefined) {
        return answer as Exclude<T, false | null | undefined>;
      }
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) {
      const seen = last instanceof Error ? last.message : String(last);
      throw new Error(`Waited ${timeout} ms for ${what}; last seen: ${seen}`);
    }
    await pause(STEP_MS);
  }
}
