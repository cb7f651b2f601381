import type { Surface } from '../drivers/index.ts';

export interface Walk {
  readonly page: Surface;
  readonly panel: Surface;
}

export interface Stop {
  readonly name: string;
  /** From the stop before to this one, as a person gets there. */
  readonly go: (walk: Walk) => Promise<void>;
}

export const id = (name: string): string => `[data-testid="${name}"]`;
