import type { Turn } from './turn';

/** Longest common subsequence by text: pairs of [index in known, index in shown], in order. */
export function alignTurns(known: readonly Turn[], shown: readonly Turn[]): [number, number][] {
  const width = shown.length + 1;
  const best = new Uint16Array((known.length + 1) * width);
  for (let i = known.length - 1; i >= 0; i--) {
    for (let j = shown.length - 1; j >= 0; j--) {
      best[i * width + j] =
        known[i]?.text === shown[j]?.text
          ? (best[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(best[(i + 1) * width + j] ?? 0, best[i * width + j + 1] ?? 0);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < known.length && j < shown.length; ) {
    if (known[i]?.text === shown[j]?.text) pairs.push([i++, j++]);
    else if ((best[(i + 1) * width + j] ?? 0) >= (best[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}
