import type { Region } from '@/utils/model';

/** Primary text seen, or a secondary page about it. What is only remembered is not shipped. */
export type Grade = 'primary' | 'secondary';

/** A rule a term rests on: a hint with its date, never a verdict. */
export type TermRule = {
  readonly region: Region;
  readonly text: string;
  readonly source: string;
  /** Day it was looked up. */
  readonly date: string;
  readonly grade: Grade;
};

/** A word people mix up, in plain language. */
export type Term = {
  readonly id: string;
  /** The first heads the entry; all of them are found in a sentence. */
  readonly names: readonly [string, ...string[]];
  readonly meaning: string;
  /** What to ask when the other side says it. */
  readonly ask: string;
  readonly rule?: TermRule;
};
