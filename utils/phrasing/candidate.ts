import type { Filled } from './fill-parts';
import type { Phrase } from './phrase';

/** A phrase that may be said here, filled and weighed. */
export type Candidate = {
  readonly phrase: Phrase;
  readonly filled: Filled;
  readonly score: number;
};
