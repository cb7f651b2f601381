/**
 * How a sign is worded, over folded text (simplified, lower case, 您 as 你). Every way is a list of
 * ideas that must all stand in one sentence, in any order: people word the same thing in many ways.
 */
export interface Sign {
  readonly ways: readonly (readonly RegExp[])[];
  /** A clause with this is left out: a harmless use that looks alike. */
  readonly not?: RegExp;
  /** What is denied is the sign: clauses that refuse are read too. */
  readonly denies?: true;
}
