type Figures = {
  /** In `npm test`. */
  test: number;
  /** In `npm run faults`. */
  faults: number;
  /** In `npm run soak`. */
  soak: number;
};

/** Which of the columns of docs/reliability.md runs. */
export function column(): keyof Figures {
  const named = process.env.FAULT_RUNS;
  return named === 'faults' || named === 'soak' ? named : 'test';
}

/** How often a property is tried. */
export function runs(figures: Figures): number {
  return figures[column()];
}

/** The time limit of a test whose repetitions grow with the column. */
export function patience(ms: number): number {
  return column() === 'test' ? ms : Math.max(ms, 3 * 60 * 60_000);
}
