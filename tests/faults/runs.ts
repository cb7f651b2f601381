type Figures = {
  /** In `npm test`. */
  test: number;
  /** In `npm run faults`. */
  faults: number;
  /** In `npm run soak`. */
  soak: number;
};

/** How often a property is tried: the two long columns of docs/reliability.md set FAULT_RUNS. */
export function runs(figures: Figures): number {
  const column = process.env.FAULT_RUNS;
  if (column === 'faults' || column === 'soak') return figures[column];
  return figures.test;
}
