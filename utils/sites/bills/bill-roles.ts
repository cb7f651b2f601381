/** What a label says of the amount beside it. */
export type AmountRole = 'total' | 'minimum' | 'principal' | 'interest' | 'fees' | 'paid' | 'aside';

/** What a label says of the day beside it. */
export type DayRole = 'due' | 'statement' | 'paidOn' | 'otherDay';

export interface Label {
  readonly role: AmountRole | DayRole;
  /** How sure the words are; of several amounts due the surest stands. */
  readonly rank: number;
  readonly start: number;
  readonly end: number;
}

export interface LabelWords {
  readonly role: AmountRole | DayRole;
  readonly rank: number;
  readonly pattern: RegExp;
}
