/** What a page may cost: script time refills slowly, text does not. */
export class Budget {
  #spent = 0;
  #at = 0;
  #text = 0;

  readonly #most: {
    readonly milliseconds: number;
    readonly refillPerSecond: number;
    readonly text: number;
  };
  readonly #now: () => number;

  constructor(
    most = { milliseconds: 500, refillPerSecond: 50, text: 2_000_000 },
    now: () => number = () => performance.now(),
  ) {
    this.#most = most;
    this.#now = now;
  }

  spend(milliseconds: number): void {
    const passed = this.#now() - this.#at;
    this.#at = this.#now();
    this.#spent = Math.max(0, this.#spent - (passed / 1000) * this.#most.refillPerSecond);
    this.#spent += milliseconds;
  }

  take(characters: number): void {
    this.#text += characters;
  }

  get isOver(): boolean {
    return this.#spent > this.#most.milliseconds || this.#text > this.#most.text;
  }

  reset(): void {
    this.#spent = 0;
    this.#text = 0;
  }
}
