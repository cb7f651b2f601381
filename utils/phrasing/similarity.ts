/** Letters and digits only, one case, one width: what is left when how it was typed is ignored. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function pairs(folded: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + 1 < folded.length; i += 1) {
    const pair = folded.slice(i, i + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** Dice's coefficient over pairs of characters, 0 to 1: reads Chinese and English alike. */
export function similarity(a: string, b: string): number {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return 1;
  if (x.length < 2 || y.length < 2) return 0;
  const [left, right] = [pairs(x), pairs(y)];
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  return (2 * shared) / (x.length + y.length - 2);
}

const SAME = 0.75;
const LATEST = 40;

/** Was this, or nearly this, said already? Looks at the latest lines only. */
export function makeSaidCheck(said: readonly string[] = []): (text: string) => boolean {
  const latest = said.slice(-LATEST).map((line) => line.slice(0, 400));
  return (text) => latest.some((line) => similarity(line, text) >= SAME);
}
