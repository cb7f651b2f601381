export interface FoundAmount {
  readonly minor: number;
  /** ISO code; absent where the words (元, 块) leave the country open and no region was given. */
  readonly currency?: string;
  /** UTF-16 positions in the text given; `words` is the text between them. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

export function foundAmount(
  text: string,
  minor: number,
  currency: string | undefined,
  start: number,
  end: number,
): FoundAmount {
  const words = text.slice(start, end);
  return currency === undefined
    ? { minor, start, end, words }
    : { minor, currency, start, end, words };
}
