import { splitStamp } from './labels';
import type { Row } from './row';

/** Places where each row that has one says who wrote it and when, and nothing else: "You, Nov 22, 8:52 PM". */
export function findStamps(rows: readonly Row[]): ReadonlySet<string> {
  const places = new Map<string, number>();
  for (const { pieces } of rows) {
    const said = pieces.filter(({ guess }) => guess === 'body');
    for (const { path, text } of said) {
      const isStamp = splitStamp(text.trim()) !== null;
      places.set(path, isStamp ? (places.get(path) ?? 0) + 1 : Number.NaN);
    }
  }
  const stamps = [...places].filter(([, count]) => count >= 2);
  return new Set(stamps.length < places.size ? stamps.map(([path]) => path) : []);
}
