export function necessaryWords(
  expression: RegExp,
  rareness?: (words: readonly string[]) => number,
): string[][];
