export type Budget = ReturnType<typeof createBudget>;

/** What a page may cost: script time refills slowly, text does not. */
export function createBudget(
  most = { milliseconds: 500, refillPerSecond: 50, text: 2_000_000 },
  now: () => number = () => performance.now(),
) {
  let spent = 0;
  let at = 0;
  let text = 0;
  return {
    spend(milliseconds: number): void {
      const passed = now() - at;
      at += passed;
      spent = Math.max(0, spent - (passed / 1000) * most.refillPerSecond) + milliseconds;
    },
    take(characters: number): void {
      text += characters;
    },
    get isOver(): boolean {
      return spent > most.milliseconds || text > most.text;
    },
    reset(): void {
      spent = 0;
      text = 0;
    },
  };
}
