import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Git-ignored; a rerun goes on from here. */
const FOLDER = join('test-output', 'faults');

export type Column = 'test' | 'faults' | 'soak';

/** Of one scenario, over all of its repetitions so far. */
export interface Tally {
  wanted: number;
  done: number;
  seconds: number;
  /** Summed up by name. */
  counts: Record<string, number>;
  /** Repetitions that could not be carried out, with why; done again. */
  errors: string[];
}

/** The same code and the same counts: what the shorter column did is not done again. */
const GOES_ON_FROM = { test: [], faults: ['faults'], soak: ['soak', 'faults'] } as const;

function fileOf(column: Column, name: string): string {
  return join(FOLDER, column, `${name}.json`);
}

export function readTally(column: Column, name: string, wanted: number): Tally {
  const columns: readonly Column[] = GOES_ON_FROM[column];
  const file = columns.map((one) => fileOf(one, name)).find((one) => existsSync(one));
  if (!file) return { wanted, done: 0, seconds: 0, counts: {}, errors: [] };
  return { ...(JSON.parse(readFileSync(file, 'utf8')) as Tally), wanted };
}

export function saveTally(column: Column, name: string, tally: Tally): void {
  if (column === 'test') return;
  mkdirSync(join(FOLDER, column), { recursive: true });
  writeFileSync(fileOf(column, name), `${JSON.stringify(tally, null, 1)}\n`);
}

export function count(tally: Tally, more: Readonly<Record<string, number | boolean>>): void {
  for (const [name, value] of Object.entries(more))
    tally.counts[name] = (tally.counts[name] ?? 0) + Number(value);
}
