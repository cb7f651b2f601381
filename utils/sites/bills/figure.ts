/** A number that may be money, with its place in the plain text. */
export interface Figure {
  readonly minor: number;
  /** What the words beside it say; `yuan` and `dollar` leave the country open. */
  readonly unit: string | null;
  /** `shaped`: two decimals or grouped thousands; `bare`: digits only. */
  readonly shape: 'unit' | 'shaped' | 'bare';
  readonly start: number;
  readonly end: number;
}
