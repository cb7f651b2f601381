export type Budget = ReturnType<typeof createBudget>;

const MOST_MILLISECONDS = 500;
const REFILL = 50;

/** What a page may cost: script time, which refills slowly, so much a second. */
export function createBudget() {
  let spent = 0;
  let at = 0;
  return {
    spend(milliseconds: number): void {
      const passed = performance.now() - at;
      at += passed;
      spent = Math.max(0, spent - (passed / 1000) * REFILL) + milliseconds;
    },
    get isOver(): boolean {
      return spent > MOST_MILLISECONDS;
    },
    reset(): void {
      spent = 0;
    },
  };
}
