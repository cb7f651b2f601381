/** Letters and digits only, one case, one width: what is left when how it was typed is ignored. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

type Profile = { readonly folded: string; readonly pairs: ReadonlyMap<number, number> };

function profile(text: string): Profile {
  const folded = fold(text);
  const pairs = new Map<number, number>();
  for (let i = 0; i + 1 < folded.length; i += 1) {
    const pair = folded.charCodeAt(i) * 0x10000 + folded.charCodeAt(i + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { folded, pairs };
}

/** Dice's coefficient over pairs of characters, 0 to 1: reads Chinese and English alike. */
export function similarity(a: string, b: string): number {
  return compare(profile(a), profile(b), 0);
}

/** Below `atLeast` the exact figure does not matter, and 0 saves counting. */
function compare(a: Profile, b: Profile, atLeast: number): number {
  if (a.folded === b.folded) return 1;
  const [x, y] = [a.folded.length - 1, b.folded.length - 1];
  if (x < 1 || y < 1 || (2 * Math.min(x, y)) / (x + y) < atLeast) return 0;
  let shared = 0;
  for (const [pair, count] of a.pairs) shared += Math.min(count, b.pairs.get(pair) ?? 0);
  return (2 * shared) / (x + y);
}

const SAME = 0.75;
const LATEST = 40;
const LONGEST = 400;

/** Was this, or nearly this, said already? Looks at the latest lines only. */
export function makeSaidCheck(said: readonly string[] = []): (text: string) => boolean {
  const latest = said.slice(-LATEST).map((line) => profile(line.slice(0, LONGEST)));
  return (text) => {
    if (latest.length === 0) return false;
    const asked = profile(text);
    return latest.some((line) => compare(line, asked, SAME) >= SAME);
  };
}
