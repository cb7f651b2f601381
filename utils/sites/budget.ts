export type Budget = ReturnType<typeof createBudget>;

const MOST_MILLISECONDS = 500;
const REFILL = 50;
const MOST_TEXT = 2_000_000;

/** What a page may cost: script time refills slowly (so much a second), text does not. */
export function createBudget() {
  let spent = 0;
  let at = 0;
  let text = 0;
  return {
    spend(milliseconds: number): void {
      const passed = performance.now() - at;
      at += passed;
      spent = Math.max(0, spent - (passed / 1000) * REFILL) + milliseconds;
    },
    take(characters: number): void {
      text += characters;
    },
    get isOver(): boolean {
      return spent > MOST_MILLISECONDS || text > MOST_TEXT;
    },
    reset(): void {
      spent = 0;
      text = 0;
    },
  };
}
